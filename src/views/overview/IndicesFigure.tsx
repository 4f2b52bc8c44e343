import { useMemo } from 'react'
import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { conclusionOfIndices } from './conclusion.ts'
import { indexColumns } from './indexColumns.tsx'
import styles from './Overview.module.css'

/** Where the city stands in every index; a row opens its ranking, and holds its score, dates and sources. */
export function IndicesFigure({ rows }: { rows: readonly OverviewIndex[] }) {
  const words = useWords()
  const asOf = useDataPart((state) => state.asOf)
  const columns = useMemo(() => indexColumns(words), [words])
  const said = words.overview.indices
  if (rows.length === 0) return <Empty title={said.empty} />
  const isDoubtful = rows.some(({ movement }) => movement?.verdict === 'suspected' || movement?.set)
  return (
    <div className={styles.indices}>
      <TableFigure
        id="indices"
        headline={conclusionOfIndices(rows, words)}
        subtitle={said.subtitle}
        note={{
          source: [],
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

const keyOf = (row: OverviewIndex) => row.index.index
