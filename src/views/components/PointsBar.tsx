import { useWords } from '../../ui/WordsContext.tsx'
import styles from './PointsBar.module.css'

export interface PointsBarProps {
  /** All in points of the whole index; null = unknown. */
  attained: number | null
  lost: number | null
  median: number | null
  best: number | null
  /** The longest row of the table: the full width. */
  full: number
  decimals: number
}

/** Attained and not attained as long as they weigh in the index, with a long tick at the median, a short one at the best. */
export function PointsBar({ attained, lost, median, best, full, decimals }: PointsBarProps) {
  const { components, format } = useWords()
  if (attained === null || full === 0) return <span className={styles.none} />
  const at = (points: number) => `${Math.max(0, Math.min(100, (points / full) * 100))}%`
  const label = components.bar(format.number(attained, decimals), format.number(lost, decimals))
  return (
    <svg className={styles.bar} role="img" aria-label={label}>
      <title>{label}</title>
      {lost === null ? null : (
        <rect className={styles.lost} x="0" y="4" width={at(attained + lost)} height="8" />
      )}
      <rect className={styles.attained} x="0" y="4" width={at(attained)} height="8" />
      <line className={styles.own} x1={at(attained)} x2={at(attained)} y1="3" y2="13" />
      {best === null ? null : <line className={styles.best} x1={at(best)} x2={at(best)} y1="4" y2="12" />}
      {median === null ? null : (
        <line className={styles.median} x1={at(median)} x2={at(median)} y1="1" y2="15" />
      )}
    </svg>
  )
}
