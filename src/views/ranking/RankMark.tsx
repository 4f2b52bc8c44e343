import type { RankingRow } from '../../answers/ranking/rankingRows.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Ranking.module.css'

/** A rank, or the bounds that the printed ranks around it allow. */
export function RankMark({ row }: { row: RankingRow }) {
  const { table } = useWords().ranking
  if (row.rank !== null) return row.rank
  if (row.rank_low === null || row.rank_high === null) {
    return <span className={styles.quiet}>{table.unknownRank}</span>
  }
  return (
    <em className={styles.bounds} title={`${table.derived}: ${table.boundsWhy}`}>
      {table.bounds(row.rank_low, row.rank_high)}
      <span className="visually-hidden">, {table.derived}</span>
    </em>
  )
}
