import { rowsOf } from '../../answers/rowsOf.ts'
import type { RowOf } from '../../queries/query.ts'
import { statedSources } from '../../queries/statedSources.ts'
import { number, text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { Address } from './Address.tsx'
import { PackageTable } from './PackageTable.tsx'

type Stated = RowOf<typeof statedSources.columns>

/** What the other tables say of where their rows come from. */
export function StatedSources() {
  const { data: words, column, ofData } = useWords()
  const said = words.sources.stated
  const answer = useAnswer(rowsOf(statedSources), {})
  const sourceOf = ({ source }: Stated) => (source === null ? said.unsaid : ofData(source))
  const columns: TableColumn<Stated>[] = [
    text('source', column.source, sourceOf, {
      show: (row) => <Address text={sourceOf(row)} />,
    }),
    number('figures', words.columns.rows, ({ figures }) => figures),
    text('table', words.columns.table, ({ table }) => tableName(table, words)),
  ]
  return (
    <PackageTable
      id="stated-sources"
      answer={answer}
      what={words.tabs.sources.toLowerCase()}
      height={240}
      headline={(rows) => said.headline(rows.length)}
      subtitle={said.subtitle}
      fileName="nguon-khac"
      level={3}
      columns={columns}
      rowKey={({ table, source }) => `${table} ${source}`}
      sorting={{ key: 'figures', descending: true }}
      maxHeight="20rem"
      texts={(row) => [row.source, row.table, tableName(row.table, words)]}
    />
  )
}

function tableName(table: string, words: ReturnType<typeof useWords>['data']): string {
  const names: Readonly<Record<string, string>> = words.report.tables
  return names[table] ?? table
}
