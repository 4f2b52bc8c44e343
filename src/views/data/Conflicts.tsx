import { getRouteApi } from '@tanstack/react-router'
import { rowsOf } from '../../answers/rowsOf.ts'
import { conflictRows } from '../../queries/conflictRows.ts'
import type { RowOf } from '../../queries/query.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Table } from '../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { DataBar } from './DataBar.tsx'
import { Find } from './Find.tsx'
import { holds } from './holds.ts'

type Conflict = RowOf<typeof conflictRows.columns>

const route = getRouteApi('/data')

/** Where sources disagree, and what was kept. */
export function Conflicts() {
  const words = useWords().data
  const said = words.conflicts
  const { index, find } = route.useSearch()
  const answer = useAnswer(rowsOf(conflictRows), {})
  const columns: TableColumn<Conflict>[] = [
    { key: 'entity', label: said.entity, kind: 'text', value: ({ entity }) => entity, width: '11rem' },
    { key: 'index', label: words.columns.index, kind: 'text', value: (row) => row.index, phone: false },
    {
      key: 'year',
      label: words.columns.year,
      kind: 'text',
      value: ({ year }) => (year === null ? null : String(year)),
    },
    {
      key: 'component',
      label: words.columns.component,
      kind: 'text',
      value: ({ component }) => said.components[component ?? ''] ?? component,
    },
    { key: 'a', label: said.a, kind: 'text', value: ({ value_a }) => value_a },
    { key: 'b', label: said.b, kind: 'text', value: ({ value_b }) => value_b },
    {
      key: 'decision',
      label: said.decision,
      kind: 'text',
      value: ({ decision }) => decision,
      phone: true,
    },
  ]
  return (
    <>
      <DataBar what={words.tabs.conflicts} also={answer.data?.map((row) => row.index).filter(unique)} />
      <Answered answer={answer} what={words.tabs.conflicts.toLowerCase()} height={480}>
        {(all) => {
          const rows = all.filter(
            (row) =>
              (index === undefined || row.index === index) &&
              holds(find, [
                row.index,
                row.year,
                row.entity,
                row.component,
                row.value_a,
                row.value_b,
                row.decision,
              ]),
          )
          return (
            <>
              <Find found={rows.length} of={all.length} />
              <Figure
                headline={
                  rows.length < all.length
                    ? said.headlineFound(rows.length)
                    : said.headline(all.length, new Set(all.map((row) => row.index)).size)
                }
                subtitle={said.subtitle}
                note={{ source: [words.package] }}
                tabular
                table={plainTable(columns, rows)}
                fileName="cho-khong-khop"
              >
                <Table
                  caption={said.subtitle}
                  columns={columns}
                  rows={rows}
                  rowKey={(row) => `${row.index} ${row.year} ${row.entity} ${row.component} ${row.value_a}`}
                />
              </Figure>
            </>
          )
        }}
      </Answered>
    </>
  )
}

const unique = (code: string, i: number, all: readonly string[]) => all.indexOf(code) === i
