import { rowsOf } from '../../answers/rowsOf.ts'
import type { Format } from '../../i18n/format.ts'
import { publishedFigureRows } from '../../queries/publishedFigureRows.ts'
import type { RowOf } from '../../queries/query.ts'
import { number, text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { PackageTable } from './PackageTable.tsx'
import { sourceColumn } from './sourceColumn.tsx'

type Published = RowOf<typeof publishedFigureRows.columns>

/** Operational figures that somebody published, none of them made up. */
export function PublishedFigures() {
  const all = useWords()
  const { data: words, format } = all
  const said = words.sources.published
  const answer = useAnswer(rowsOf(publishedFigureRows), {})
  const unitOf = ({ unit, name_vi, name_en }: Published) =>
    name_vi === null ? unit : format.name({ name_vi, name_en })
  const columns: TableColumn<Published>[] = [
    text('metric', said.metric, ({ metric }) => metric, {
      // As it was published, in any language.
      show: ({ metric }) => <span lang="vi">{metric}</span>,
    }),
    number('value', all.column.value, ({ value }) => value, {
      show: ({ value }) => format.number(value, decimalsOf(value)),
    }),
    text('measure', words.columns.measure, ({ measure }) => measure && all.ofData(measure)),
    text('period', all.column.period, ({ period }) => spanOf(period, format)),
    text('unit', all.column.unit, unitOf),
    sourceColumn(all),
  ]
  return (
    <PackageTable
      id="published-figures"
      answer={answer}
      what={said.metric.toLowerCase()}
      height={240}
      headline={(rows) => said.headline(rows.length)}
      subtitle={said.subtitle}
      fileName="so-lieu-van-hanh-da-cong-bo"
      level={3}
      columns={columns}
      rowKey={({ period, unit, metric, source }) => `${period} ${unit} ${metric} ${source}`}
      maxHeight="20rem"
      texts={(row) => [row.metric, row.period, unitOf(row), row.source]}
    />
  )
}

/** A period, or the first and last day that it was published for. */
function spanOf(period: string, format: Format): string {
  const [, start, end] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(period) ?? []
  return start && end ? format.dates(start, end) : format.period(period)
}

/** As many decimals as were published, two at most. */
function decimalsOf(value: number | null): number {
  return value === null || Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2
}
