import { getRouteApi } from '@tanstack/react-router'
import { type Column, contract, type Table, tables } from '../../engine/contract.ts'
import { columnMeaning } from '../../i18n/columnMeaning.ts'
import { inFiles, text } from '../../ui/columns.ts'
import { TableFigure } from '../../ui/TableFigure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { Find } from './Find.tsx'
import { holds } from './holds.ts'

const route = getRouteApi('/data')

interface Described {
  table: Table
  name: string
  column: Column
  meaning: string
}

/** Every table and column of the contract: what it holds, its type or permitted words, and whether it must be filled. */
export function ColumnDefinitions() {
  const { dictionary: words, data } = useWords()
  const { find } = route.useSearch()
  const all = tables.flatMap((table) =>
    Object.entries<Column>(contract[table].columns).map(
      ([name, column]): Described => ({
        table,
        name,
        column,
        meaning: columnMeaning(words.columns, table, name) ?? name,
      }),
    ),
  )
  const rows = all.filter(({ table, name, meaning, column }) =>
    holds(find, [table, data.report.tables[table], name, meaning, ...(column.words ?? [])]),
  )
  const columns: TableColumn<Described>[] = [
    text('table', words.table, ({ table }) => table, { width: '11rem', phone: false }),
    text('column', words.column, ({ name }) => name, { width: '10rem', phone: true }),
    text('meaning', words.meaning, ({ meaning }) => meaning, { phone: true }),
    text('type', words.type, ({ column }) =>
      column.words ? column.words.join(', ') : words.types[column.type],
    ),
    text('needed', words.needed, ({ table, name, column }) => neededWords(table, name, column, words)),
    inFiles(text('references', words.references, ({ column }) => column.references ?? null)),
  ]
  return (
    <>
      <Find matches={rows.length} of={all.length} />
      <TableFigure
        id="columns"
        headline={
          rows.length === all.length ? words.headline(tables.length, all.length) : words.found(rows.length)
        }
        subtitle={words.subtitle}
        note={{ source: [words.source] }}
        columns={columns}
        rows={rows}
        rowKey={({ table, name }) => `${table}.${name}`}
        before={({ table }, i) =>
          rows[i - 1]?.table === table ? null : `${table}: ${data.report.tables[table]}`
        }
        fileName="tu-dien-du-lieu"
      />
    </>
  )
}

function neededWords(
  table: Table,
  name: string,
  { required }: Column,
  words: ReturnType<typeof useWords>['dictionary'],
): string {
  const key: readonly string[] = contract[table].key
  return [required ? words.yes : words.no, key.includes(name) ? words.key : ''].filter(Boolean).join(', ')
}
