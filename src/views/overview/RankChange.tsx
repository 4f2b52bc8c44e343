import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Overview.module.css'

/** Places gained or lost in a ranking: an arrow and how many; `value` = after − before. */
export function RankChange({ value }: { value: number | null }) {
  const { overview, figure } = useWords()
  if (value === null) return <span className={styles.quiet}>–</span>
  if (value === 0) return <span className={styles.quiet}>= {overview.indices.sameRank}</span>
  const better = value < 0
  return (
    <span className={styles.steps} data-good={better}>
      <span aria-hidden="true">{better ? '▲' : '▼'}</span> {overview.indices.steps(Math.abs(value))}
      <span className="visually-hidden"> {better ? figure.better : figure.worse}</span>
    </span>
  )
}
