import { getRouteApi } from '@tanstack/react-router'
import { rowsOf } from '../../answers/rowsOf.ts'
import type { RowOf } from '../../queries/query.ts'
import { statedSources } from '../../queries/statedSources.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Table } from '../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { Address } from './Address.tsx'
import { holds } from './holds.ts'

type Stated = RowOf<typeof statedSources.columns>

const route = getRouteApi('/data')

/** What the other tables say of where their rows come from. */
export function StatedSources() {
  const words = useWords().data
  const said = words.sources.stated
  const { find } = route.useSearch()
  const answer = useAnswer(rowsOf(statedSources), {})
  const columns: TableColumn<Stated>[] = [
    {
      key: 'source',
      label: words.columns.source,
      kind: 'text',
      value: ({ source }) => source ?? said.unsaid,
      show: ({ source }) => <Address text={source ?? said.unsaid} />,
    },
    { key: 'figures', label: words.columns.rows, kind: 'number', value: ({ figures }) => figures },
    { key: 'table', label: words.columns.table, kind: 'text', value: ({ table }) => tableName(table, words) },
  ]
  return (
    <Answered answer={answer} what={words.tabs.sources.toLowerCase()} height={240}>
      {(all) => {
        const rows = all.filter((row) => holds(find, [row.source, row.table, tableName(row.table, words)]))
        return (
          <Figure
            headline={said.headline(rows.length)}
            subtitle={said.subtitle}
            note={{ source: [words.package] }}
            tabular
            table={plainTable(columns, rows)}
            fileName="nguon-khac"
            level={3}
          >
            <Table
              caption={said.subtitle}
              columns={columns}
              rows={rows}
              rowKey={({ table, source }) => `${table} ${source}`}
              sorting={{ key: 'figures', descending: true }}
              maxHeight="20rem"
            />
          </Figure>
        )
      }}
    </Answered>
  )
}

function tableName(table: string, words: ReturnType<typeof useWords>['data']): string {
  const names: Readonly<Record<string, string>> = words.report.tables
  return names[table] ?? table
}
