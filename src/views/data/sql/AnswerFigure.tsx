import { useMemo } from 'react'
import type { Cell } from '../../../engine/Database.ts'
import type { SqlAnswer } from '../../../engine/sandbox/SqlAnswer.ts'
import { number, text } from '../../../ui/columns.ts'
import { useDataState } from '../../../ui/DatabaseContext.tsx'
import { StatementsProvider } from '../../../ui/StatementsContext.tsx'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Sql.module.css'

interface AnswerRow {
  i: number
  cells: readonly Cell[]
}

/** Rows that a page draws without a pause; files have them all. */
const mostOnScreen = 500

/** What a statement gave, as a table with its files. */
export function AnswerFigure({ answer, sql }: { answer: SqlAnswer; sql: string }) {
  const { sql: words, data, format } = useWords()
  const { simulated, asOf } = useDataState()
  const { columns, tables, of } = answer
  const statements = useMemo(() => [{ sql, values: [], tables }], [sql, tables])
  const rows = useMemo(() => answer.rows.map((cells, i): AnswerRow => ({ i, cells })), [answer])
  const measured = tables.filter((table) => ofUnits.includes(table))
  const isCut = of === null || of > rows.length
  return (
    <StatementsProvider value={statements}>
      <TableFigure
        id="sql-answer"
        headline={isCut ? words.headlineCut(rows.length, of) : words.headline(rows.length, columns.length)}
        subtitle={words.subtitle(tables)}
        note={{ source: [data.package], date: asOf === null ? undefined : format.date(asOf) }}
        simulated={measured.length > 0 ? measured.some((table) => simulated.has(table)) : undefined}
        fileName="ket-qua-sql"
        columns={columns.map(({ name, kind }, i) =>
          kind === 'number'
            ? number<AnswerRow>(`c${i}`, name, ({ cells }) => cells[i] ?? null, {
                show: ({ cells }) => plain(cells[i] ?? null, format.plain),
              })
            : text<AnswerRow>(`c${i}`, name, ({ cells }) => cells[i] ?? null),
        )}
        rows={rows.slice(0, mostOnScreen)}
        fileRows={rows}
        rowKey={({ i }) => String(i)}
        maxHeight="32rem"
        className={styles.answer}
        after={rows.length > mostOnScreen ? words.more(mostOnScreen, rows.length) : null}
      />
    </StatementsProvider>
  )
}

/** What units report, or is made of it. */
const ofUnits: readonly string[] = ['measurements', 'closings', 'dossiers', 'steps']

function plain(cell: Cell, write: (value: number) => string): string {
  if (cell === null) return '–'
  return typeof cell === 'number' ? write(cell) : String(cell)
}
