import type { RankingRow } from '../../answers/ranking/rankingRows.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { groupAround } from './groupAround.ts'
import styles from './Ranking.module.css'

interface GroupMarkProps {
  row: RankingRow
  rows: readonly RankingRow[]
}

/** The publisher's group behind the name, so that it is there in whatever order; slanted where it is derived. */
export function GroupMark({ row, rows }: GroupMarkProps) {
  const words = useWords()
  const { table } = words.ranking
  const band = row.band ?? groupAround(rows, row)
  if (band === null) return null
  const name = words.format.name(band)
  const mark = band.band.length <= 2 ? band.band : name.replace(/\s*\(.*\)$/, '')
  return row.band === null ? (
    <em className={styles.groupMark} title={`${name}; ${table.derived}: ${table.groupWhy}`}>
      {' '}
      ({mark})
    </em>
  ) : (
    <span className={styles.groupMark} title={name}>
      {' '}
      ({mark})
    </span>
  )
}
