import { useMemo } from 'react'
import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import type { Words } from '../../i18n/vi.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { conclusionOfIndices } from './conclusion.ts'
import { indexColumns, publisherOf } from './indexColumns.tsx'
import styles from './Overview.module.css'

/** Where the city stands in every index; a row opens its ranking, and holds its score, dates and sources. */
export function IndicesFigure({ rows }: { rows: readonly OverviewIndex[] }) {
  const words = useWords()
  const asOf = useDataPart((state) => state.asOf)
  const year = commonYear(rows)
  const columns = useMemo(() => indexColumns(words, year), [words, year])
  const said = words.overview.indices
  if (rows.length === 0) return <Empty title={said.empty} />
  const isDoubtful = rows.some(({ movement }) => movement?.verdict === 'suspected' || movement?.set)
  return (
    <div className={styles.indices}>
      <TableFigure
        id="indices"
        headline={conclusionOfIndices(rows, words)}
        subtitle={said.subtitle(year)}
        note={{
          source: [],
          read: publishersOf(rows, words),
          date: asOf === null ? undefined : words.overview.asOf(asOf),
          coverage: isDoubtful ? said.legend : undefined,
        }}
        fileName={said.file}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
      />
    </div>
  )
}

/** The year of most rows that lead with a year, where it is the latest of them. */
function commonYear(rows: readonly OverviewIndex[]): number | null {
  const years = rows.flatMap(({ year, leads }) => (year === null || leads !== null ? [] : [year]))
  const latest = Math.max(...years)
  const held = years.filter((year) => year === latest).length
  return held > 1 && held * 2 > years.length ? latest : null
}

const publishersOf = (rows: readonly OverviewIndex[], words: Words) => [
  ...new Set(rows.flatMap((row) => publisherOf(row, words) ?? [])),
]

const keyOf = (row: OverviewIndex) => row.index.index
