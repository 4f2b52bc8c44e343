import type { RankingRow } from '../../answers/ranking/rankingRows.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Ranking.module.css'

/** A rank, the ranks that places of one printed score share, or the bounds that printed ranks allow. */
export function RankMark({ row }: { row: RankingRow }) {
  const { format, ranking } = useWords()
  const { table } = ranking
  if (row.rank !== null) {
    const shared = row.rank_last !== null && row.rank_last > row.rank
    return (
      <span title={shared ? table.sharedWhy : undefined}>{format.rank(row.rank, null, row.rank_last)}</span>
    )
  }
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
