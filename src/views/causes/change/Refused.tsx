import type { Change } from '../../../answers/change/change.ts'
import { breakReasons } from '../../../i18n/breakReason.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { TextButton } from '../../../ui/TextButton.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Change.module.css'

interface RefusedProps {
  change: Change
  onPair: (from: number, to: number) => void
}

/** Two years that may not be compared, with the reason and years that may. */
export function Refused({ change, onPair }: RefusedProps) {
  const words = useWords()
  const said = words.change.notice
  const { pair, comparable } = change
  if (pair === null) return <Empty title={said.onePair} />
  const apart = ({ to }: { to: number }) => Math.abs(to - pair.to.year)
  const nearest = [...comparable].sort((a, b) => apart(a) - apart(b) || b.to - a.to).slice(0, 4)
  return (
    <Empty title={said.refused(pair.from.year, pair.to.year)}>
      <p>{said.refusedWhy(breakReasons(pair.comparison.breaks, words))}</p>
      {nearest.length > 0 ? (
        <p className={styles.instead}>
          {said.instead}
          {nearest.map(({ from, to }) => (
            <TextButton key={to} onClick={() => onPair(from, to)}>
              {said.pair(from, to)}
            </TextButton>
          ))}
        </p>
      ) : null}
    </Empty>
  )
}
