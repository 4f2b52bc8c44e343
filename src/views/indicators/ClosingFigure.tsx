import type { Closing } from '../../answers/indicators/closings.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { MethodLink } from '../../parts/links/MethodLink.tsx'
import { MeasureChange } from '../../parts/standings/MeasureChange.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Table } from '../../ui/Table.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { plainTable } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { Looked } from './Looked.ts'
import { periodWords } from './trendHeadline.ts'
import { useClosings } from './useClosings.ts'

/** What the unit reported when the period was closed, beside what the data says now; nothing where it was not. */
export function ClosingFigure({ looked }: { looked: Looked }) {
  const words = useWords()
  const said = words.indicators
  const { unit, period, asOf, simulated } = looked
  const answer = useClosings(looked)
  const rows = answer.data ?? []
  const [first] = rows
  if (answer.error) return <Failed error={answer.error} onRetry={answer.retry} />
  if (!first || answer.stale) return null
  const value = (key: 'reported' | 'now') =>
    ({
      key,
      label: said.closing[key],
      kind: 'number',
      decimals: 4,
      value: (one) => one[key].value,
      show: (one) => said.value(one[key].value, one.definition.measure),
    }) satisfies TableColumn<Closing>
  const columns: TableColumn<Closing>[] = [
    {
      key: 'indicator',
      label: said.table.indicator,
      kind: 'text',
      value: ({ definition }) => words.format.name(definition),
    },
    value('reported'),
    value('now'),
    {
      key: 'difference',
      label: said.closing.difference,
      kind: 'number',
      decimals: 4,
      value: ({ difference }) => difference,
      show: ({ definition, difference }) => <MeasureChange definition={definition} value={difference} />,
    },
  ]
  const differing = rows.filter(({ difference }) => difference !== null && difference !== 0).length
  return (
    <Figure
      headline={said.closing.headline(differing, rows.length)}
      subtitle={said.closing.subtitle(
        words.format.name(unit),
        periodWords(period, false, words),
        first.closed_at,
      )}
      marks={<MethodLink method="closing" />}
      note={{ source: [said.source], date: said.dataTo(asOf) }}
      simulated={simulated}
      tabular
      table={plainTable(columns, rows)}
      fileName={fileName(['chot-so-lieu', unit.unit, period.period])}
    >
      <Table
        caption={said.closing.caption}
        columns={columns}
        rows={rows}
        rowKey={({ definition }) => definition.indicator}
      />
    </Figure>
  )
}
