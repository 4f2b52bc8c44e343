import { getRouteApi } from '@tanstack/react-router'
import { rowsOf } from '../../answers/rowsOf.ts'
import { publishedFigureRows } from '../../queries/publishedFigureRows.ts'
import type { RowOf } from '../../queries/query.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Table } from '../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { Address } from './Address.tsx'
import { holds } from './holds.ts'

type Published = RowOf<typeof publishedFigureRows.columns>

const route = getRouteApi('/data')

/** Operational figures that somebody published, none of them made up. */
export function PublishedFigures() {
  const { data: words, format } = useWords()
  const said = words.sources.published
  const { find } = route.useSearch()
  const answer = useAnswer(rowsOf(publishedFigureRows), {})
  const unitOf = ({ unit, name_vi, name_en }: Published) =>
    name_vi === null ? unit : format.name({ name_vi, name_en })
  const columns: TableColumn<Published>[] = [
    { key: 'metric', label: said.metric, kind: 'text', value: ({ metric }) => metric },
    {
      key: 'value',
      label: words.columns.value,
      kind: 'number',
      value: ({ value }) => value,
      show: ({ value }) => format.number(value, decimalsOf(value)),
    },
    { key: 'measure', label: words.columns.measure, kind: 'text', value: ({ measure }) => measure },
    {
      key: 'period',
      label: words.columns.period,
      kind: 'text',
      value: ({ period }) => format.period(period),
    },
    { key: 'unit', label: words.columns.unit, kind: 'text', value: unitOf },
    {
      key: 'source',
      label: words.columns.source,
      kind: 'text',
      value: ({ source }) => source,
      show: ({ source }) => (source === null ? '–' : <Address text={source} />),
    },
  ]
  return (
    <Answered answer={answer} what={said.metric.toLowerCase()} height={240}>
      {(all) => {
        const rows = all.filter((row) => holds(find, [row.metric, row.period, unitOf(row), row.source]))
        return (
          <Figure
            headline={said.headline(rows.length)}
            subtitle={said.subtitle}
            note={{ source: [words.package] }}
            tabular
            table={plainTable(columns, rows)}
            fileName="so-lieu-van-hanh-da-cong-bo"
            level={3}
          >
            <Table
              caption={said.subtitle}
              columns={columns}
              rows={rows}
              rowKey={({ period, unit, metric, source }) => `${period} ${unit} ${metric} ${source}`}
              maxHeight="20rem"
            />
          </Figure>
        )
      }}
    </Answered>
  )
}

/** As many decimals as were published, two at most. */
function decimalsOf(value: number | null): number {
  return value === null || Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2
}
