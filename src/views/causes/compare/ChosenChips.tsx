import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Compare.module.css'
import { PlaceMark } from './PlaceMark.tsx'

export interface ChosenChipsProps {
  /** Behind the first one, in the order of the pictures. */
  chosen: readonly { code: string; name: string }[]
  onRemove: (code: string) => void
  /** Position of the first of these in the pictures; without it they have no shapes. */
  from?: number
}

/** Those that stand beside the first one, with their shapes; each can be taken away while one is left. */
export function ChosenChips({ chosen, onRemove, from }: ChosenChipsProps) {
  const said = useWords().compare
  return (
    <>
      {chosen.map(({ code, name }, i) => (
        <span key={code} className={styles.chip}>
          {from === undefined ? null : <PlaceMark i={i + from} />}
          {name}
          {chosen.length > 1 ? (
            <button
              type="button"
              aria-label={said.remove(name)}
              title={said.remove(name)}
              onClick={() => onRemove(code)}
            >
              ×
            </button>
          ) : null}
        </span>
      ))}
    </>
  )
}
