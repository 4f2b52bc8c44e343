import type { Bump } from '../../answers/ranking/bump.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Ranking.module.css'
import { reasonOf, systemsAt } from './whyBroken.ts'

/** What each upright line stands for. */
export function BreakList({ over }: { over: Bump }) {
  const words = useWords()
  if (over.breaks.length === 0) return null
  return (
    <details className={styles.sources}>
      <summary>{words.ranking.breaks.list(over.breaks.length)}</summary>
      <ul>
        {over.breaks.map((one) => {
          const reason = reasonOf(one, systemsAt(over, one.year), words)
          return <li key={`${one.year} ${one.cause}`}>{words.ranking.breaks.at(one.year, reason)}</li>
        })}
      </ul>
    </details>
  )
}
