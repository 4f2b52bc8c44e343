import type { Bump } from '../../answers/ranking/bump.ts'
import { breakReason } from '../../i18n/breakReason.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Ranking.module.css'

/** What each upright line stands for. */
export function BreakList({ over }: { over: Bump }) {
  const words = useWords()
  if (over.breaks.length === 0) return null
  return (
    <details className={`quiet-note ${styles.sources}`}>
      <summary>{words.ranking.breaks.list(over.breaks.length)}</summary>
      <ul>
        {over.breaks.map((one) => (
          <li key={`${one.year} ${one.cause}`}>
            {words.ranking.breaks.at(one.year, breakReason(one, words))}
          </li>
        ))}
      </ul>
    </details>
  )
}
