import { useWords } from '../../../ui/WordsContext.tsx'
import type { PlaceRow } from './placeRows.ts'
import styles from './Sensitivity.module.css'

/** From low to high on a line of all ranks, the best on the left, with a tick at the rank itself. */
export function IntervalBar({ row, of, followed }: { row: PlaceRow; of: number; followed: boolean }) {
  const said = useWords().sensitivity
  return (
    <svg
      className={styles.interval}
      data-followed={followed}
      viewBox={`0 0 ${of} 16`}
      preserveAspectRatio="none"
      role="img"
      aria-label={said.intervalLabel(row.name, row.low, row.high, row.rank)}
    >
      <path className={styles.line} d={`M0 8h${of}`} />
      <path
        className={styles.span}
        d={`M${row.low - 1} 5h${row.high - row.low + 1}v6h${row.low - 1 - row.high}z`}
      />
      <path className={styles.tick} d={`M${row.rank - 0.5} 2v12`} />
    </svg>
  )
}
