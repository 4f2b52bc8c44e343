import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Overview.module.css'

/** Places gained or lost in a ranking: an arrow and how many; `value` = after − before. */
export function RankChange({ value }: { value: number | null }) {
  const { overview, figure, format } = useWords()
  if (value === null) return <span className={styles.quiet}>–</span>
  const said = overview.indices.sameRank
  if (value === 0) {
    return (
      <span className={styles.quiet} title={said}>
        =<span className="visually-hidden"> {said}</span>
      </span>
    )
  }
  const better = value < 0
  return (
    <span className={styles.steps} data-good={better}>
      <span aria-hidden="true">{better ? '▲' : '▼'}</span> {format.number(Math.abs(value))}
      <span className="visually-hidden"> {better ? figure.better : figure.worse}</span>
    </span>
  )
}
