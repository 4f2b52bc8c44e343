import { getRouteApi } from '@tanstack/react-router'
import { rowsOf } from '../../answers/rowsOf.ts'
import { officialUnitScores } from '../../queries/officialUnitScores.ts'
import type { RowOf } from '../../queries/query.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Table } from '../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { Address } from './Address.tsx'
import { holds } from './holds.ts'

type UnitScore = RowOf<typeof officialUnitScores.columns>

const route = getRouteApi('/data')

/** What was published of units, and of the city for less than a year. */
export function OfficialUnitScores() {
  const { data: words, format } = useWords()
  const said = words.sources.units
  const { find, index } = route.useSearch()
  const answer = useAnswer(rowsOf(officialUnitScores), {})
  const unitOf = ({ unit, name_vi, name_en }: UnitScore) =>
    name_vi === null ? unit : format.name({ name_vi, name_en })
  const columns: TableColumn<UnitScore>[] = [
    { key: 'unit', label: words.columns.unit, kind: 'text', value: unitOf },
    { key: 'score', label: said.score, kind: 'number', value: ({ score }) => score, decimals: 2 },
    { key: 'max', label: said.max, kind: 'number', value: ({ max }) => max },
    {
      key: 'rank',
      label: said.rank,
      kind: 'number',
      value: ({ rank_published }) => rank_published,
      show: ({ rank_published, units_ranked }) => format.rank(rank_published, units_ranked),
    },
    { key: 'index', label: words.columns.index, kind: 'text', value: (row) => row.index },
    { key: 'component', label: words.columns.component, kind: 'text', value: ({ component }) => component },
    {
      key: 'period',
      label: words.columns.period,
      kind: 'text',
      value: ({ period }) => format.period(period),
    },
    {
      key: 'source',
      label: words.columns.source,
      kind: 'text',
      value: ({ source }) => source,
      show: ({ source }) => (source === null ? '–' : <Address text={source} />),
    },
  ]
  return (
    <Answered answer={answer} what={words.columns.unit.toLowerCase()} height={240}>
      {(all) => {
        const rows = all.filter(
          (row) =>
            (index === undefined || row.index === index) &&
            holds(find, [unitOf(row), row.index, row.component, row.period, row.source]),
        )
        if (rows.length === 0 && index !== undefined) return null
        return (
          <Figure
            headline={said.headline(rows.length, new Set(rows.map(({ unit }) => unit)).size)}
            subtitle={said.subtitle}
            note={{ source: [words.package] }}
            tabular
            table={plainTable(columns, rows)}
            fileName="diem-chinh-thuc-cua-don-vi"
            level={3}
          >
            <Table
              caption={said.subtitle}
              columns={columns}
              rows={rows}
              rowKey={(row) => `${row.index} ${row.period} ${row.unit} ${row.component}`}
              maxHeight="20rem"
            />
          </Figure>
        )
      }}
    </Answered>
  )
}
