import type { Closing } from '../../answers/indicators/closings.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { measureWriting } from '../../parts/figure/measureWriting.ts'
import { MethodLink } from '../../parts/links/MethodLink.tsx'
import { MeasureChange } from '../../parts/standings/MeasureChange.tsx'
import { number, text } from '../../ui/columns.ts'
import { Failed } from '../../ui/Failed.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
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
  const written = { writing: ({ definition }: Closing) => measureWriting(definition) }
  const value = (key: 'reported' | 'now') =>
    number<Closing>(key, said.closing[key], (one) => one[key].value, {
      ...written,
      show: (one) => said.value(one[key].value, one.definition.measure),
    })
  const columns: TableColumn<Closing>[] = [
    text('indicator', words.column.content, ({ definition }) => words.format.name(definition)),
    value('reported'),
    value('now'),
    number('difference', said.closing.difference, ({ difference }) => difference, {
      ...written,
      show: ({ definition, difference }) => <MeasureChange definition={definition} value={difference} />,
    }),
  ]
  const differing = rows.filter(({ difference }) => difference !== null && difference !== 0).length
  return (
    <TableFigure
      id="closing"
      headline={said.closing.headline(differing, rows.length)}
      subtitle={said.closing.subtitle(
        words.format.name(unit),
        periodWords(period, false, words),
        first.closed_at,
      )}
      marks={<MethodLink method="closing" />}
      note={{ source: [said.source], date: said.dataTo(asOf) }}
      simulated={simulated}
      fileName={fileName(['chot-so-lieu', unit.unit, period.period])}
      columns={columns}
      rows={rows}
      rowKey={({ definition }) => definition.indicator}
    />
  )
}
