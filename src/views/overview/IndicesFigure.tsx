import { useMemo } from 'react'
import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Table } from '../../ui/Table.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { indicesHeadline } from './headlines.ts'
import { indexColumns } from './indexColumns.tsx'
import { indexNumbers } from './indexNumbers.ts'
import styles from './Overview.module.css'

/** Where the city stands in every index; a row opens its ranking. */
export function IndicesFigure({ rows }: { rows: readonly OverviewIndex[] }) {
  const words = useWords()
  const asOf = useDataPart((state) => state.asOf)
  const columns = useMemo(() => indexColumns(words), [words])
  const table = useMemo(() => indexNumbers(rows, words), [rows, words])
  const said = words.overview.indices
  if (rows.length === 0) return <Empty title={said.empty} />
  const publishers = rows.flatMap(({ index }) => index.publisher?.replace(/\s*\([^()]*\)$/, '') ?? [])
  const headline = indicesHeadline(rows, words)
  return (
    <div className={styles.indices}>
      <Figure
        headline={headline}
        subtitle={said.subtitle}
        note={{
          source: [...new Set(publishers)],
          date: asOf === null ? undefined : words.overview.asOf(asOf),
          known: said.legend,
        }}
        fileName={said.file}
        table={table}
        tabular
      >
        <Table caption={`${headline}. ${said.subtitle}`} columns={columns} rows={rows} rowKey={keyOf} />
      </Figure>
    </div>
  )
}

const keyOf = (row: OverviewIndex) => row.index.index
