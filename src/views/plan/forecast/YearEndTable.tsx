import type { YearEndComponent, YearEndForecast } from '../../../answers/forecast/forecastYearEnd.ts'
import type { YearEnd } from '../../../domain/forecast/yearEnd.ts'
import { statusWord } from '../../../parts/names/statusWord.ts'
import { number, text } from '../../../ui/columns.ts'
import { StatusMark } from '../../../ui/StatusMark.tsx'
import { Table } from '../../../ui/Table.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Forecast.module.css'

interface Row extends YearEndComponent {
  by: string
  measurable: number
  now: number
  expected: number
}

/** Points by component: measurable, so far, and at the end of the year. */
export function YearEndTable({ yearEnd, ahead }: { yearEnd: YearEndForecast; ahead: YearEnd }) {
  const words = useWords()
  const said = words.forecast.yearEnd
  const rows: Row[] = yearEnd.components.map((component) => {
    const parts = ahead.parts.filter((part) => part.component === component.component)
    const sum = (of: (part: (typeof parts)[number]) => number) =>
      parts.reduce((total, part) => total + of(part), 0)
    const names = parts.map(({ indicator }) =>
      words.format.nameOrCode(
        yearEnd.indicators.find((one) => one.indicator === indicator),
        indicator,
      ),
    )
    return {
      ...component,
      by: names.join('; '),
      measurable: sum(({ points }) => points),
      now: sum(({ brings }) => brings.now),
      expected: sum(({ brings }) => brings.expected),
    }
  })
  const columns: TableColumn<Row>[] = [
    text('component', words.column.component, (row) => words.format.name(row), {
      sortable: false,
      show: (row) => <span title={`${said.by}: ${row.by}`}>{words.format.name(row)}</span>,
    }),
    number('expected', said.expected, ({ expected }) => expected, { decimals: 1, sortable: false }),
    number('now', said.toDate, ({ now }) => now, { decimals: 1, sortable: false }),
    number('most', words.column.measurable, ({ measurable }) => measurable, { decimals: 1, sortable: false }),
    text('status', words.column.basis, ({ status }) => statusWord(status, words), {
      sortable: false,
      show: ({ status }) => <StatusMark status={status as 'verified' | 'assumed'} />,
    }),
  ]
  return (
    <div className={styles.components}>
      <Table
        caption={said.table(yearEnd.index.index)}
        columns={columns}
        rows={rows}
        rowKey={({ component }) => component}
      />
    </div>
  )
}
