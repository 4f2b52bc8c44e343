import type { YearEndComponent, YearEndForecast } from '../../../answers/forecast/forecastYearEnd.ts'
import type { YearEnd } from '../../../domain/forecast/yearEnd.ts'
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
export function YearEndTable({ found, ahead }: { found: YearEndForecast; ahead: YearEnd }) {
  const words = useWords()
  const said = words.forecast.yearEnd
  const rows: Row[] = found.components.map((component) => {
    const parts = ahead.parts.filter((part) => part.component === component.component)
    const sum = (of: (part: (typeof parts)[number]) => number) =>
      parts.reduce((total, part) => total + of(part), 0)
    const names = parts.map(({ indicator }) =>
      words.format.nameOrCode(
        found.indicators.find((one) => one.indicator === indicator),
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
  const number = { kind: 'number', decimals: 1, sortable: false } as const
  const columns: TableColumn<Row>[] = [
    {
      key: 'component',
      label: said.component,
      kind: 'text',
      sortable: false,
      value: (row) => words.format.name(row),
      show: (row) => <span title={`${said.by}: ${row.by}`}>{words.format.name(row)}</span>,
    },
    { ...number, key: 'expected', label: said.expected, value: ({ expected }) => expected },
    { ...number, key: 'now', label: said.toDate, value: ({ now }) => now },
    { ...number, key: 'most', label: said.most, value: ({ measurable }) => measurable },
    {
      key: 'status',
      label: said.status,
      kind: 'text',
      sortable: false,
      value: ({ status }) => status,
      show: ({ status }) => <StatusMark status={status as 'verified' | 'assumed'} />,
    },
  ]
  return (
    <div className={styles.components}>
      <Table
        caption={said.table(found.index.index)}
        columns={columns}
        rows={rows}
        rowKey={({ component }) => component}
      />
    </div>
  )
}
