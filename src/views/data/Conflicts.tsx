import { rowsOf } from '../../answers/rowsOf.ts'
import { conflictRows } from '../../queries/conflictRows.ts'
import type { RowOf } from '../../queries/query.ts'
import { text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { DataBar } from './DataBar.tsx'
import { PackageTable } from './PackageTable.tsx'

type Conflict = RowOf<typeof conflictRows.columns>

/** Where sources disagree, and what was kept. */
export function Conflicts() {
  const { data: words, column } = useWords()
  const said = words.conflicts
  const answer = useAnswer(rowsOf(conflictRows), {})
  const told = (text: string | null) => text && said.told(text)
  const columns: TableColumn<Conflict>[] = [
    text('entity', said.entity, ({ entity }) => told(entity), { width: '11rem' }),
    text('index', column.index, (row) => row.index, { phone: false }),
    text('year', column.year, ({ year }) => (year === null ? null : String(year))),
    text('component', column.component, ({ component }) => told(component)),
    text('a', said.a, ({ value_a }) => told(value_a)),
    text('b', said.b, ({ value_b }) => told(value_b)),
    text('decision', said.decision, ({ decision }) => told(decision), { phone: true }),
  ]
  return (
    <>
      <DataBar what={words.tabs.conflicts} also={answer.data?.map((row) => row.index).filter(unique)} />
      <PackageTable
        id="conflicts"
        answer={answer}
        what={words.tabs.conflicts.toLowerCase()}
        height={480}
        headline={(rows, all) =>
          rows.length < all.length
            ? said.headlineFound(rows.length)
            : said.headline(all.length, new Set(all.map((row) => row.index)).size)
        }
        subtitle={said.subtitle}
        fileName="cho-khong-khop"
        columns={columns}
        rowKey={(row) => `${row.index} ${row.year} ${row.entity} ${row.component} ${row.value_a}`}
        indicesOf={(row) => [row.index]}
        texts={(row) => [
          ...[row.index, row.year, row.entity, row.component],
          ...[row.value_a, row.value_b, row.decision],
          ...[row.entity, row.component, row.value_a, row.value_b, row.decision].map(told),
        ]}
        withFind
      />
    </>
  )
}

const unique = (code: string, i: number, all: readonly string[]) => all.indexOf(code) === i
