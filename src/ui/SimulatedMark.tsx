import { madeUp } from '../i18n/format.ts'
import styles from './SimulatedMark.module.css'
import { useWords } from './WordsContext.tsx'

export interface SimulatedMarkProps {
  /** The sign alone, for beside a unit's name; otherwise with the whole sentence. */
  small?: boolean
  /** The name that it stands beside: one that carries the sign itself needs no second. */
  of?: string
}

/** Says that figures are made up. */
export function SimulatedMark({ small = false, of = '' }: SimulatedMarkProps) {
  const words = useWords().figure
  const sign = <span aria-hidden="true">{madeUp}</span>
  if (!small) {
    return (
      <strong className={styles.mark}>
        {sign} {words.simulated}
      </strong>
    )
  }
  if (of.includes(madeUp)) return null
  return (
    <abbr className={styles.small} title={words.simulated}>
      {sign}
      <span className="visually-hidden">{words.simulatedShort}</span>
    </abbr>
  )
}
