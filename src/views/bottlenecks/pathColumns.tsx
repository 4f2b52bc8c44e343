import type { PathStep } from '../../answers/bottlenecks/bottleneckPath.ts'
import type { Words } from '../../i18n/vi.ts'
import { inFiles, number, onScreen, text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { isPause } from './stepBars.ts'

/** Every step in figures, durations in working days, as the subtitle says; on screen what the picture does not say. */
export function pathColumns(minutesADay: number, words: Words): TableColumn<PathStep>[] {
  const said = words.bottlenecks.path
  const { columns, why } = said
  const inDays = (minutes: number | null) => (minutes === null ? null : minutes / minutesADay)
  const days = (
    key: 'allowed' | 'overrun' | 'saved',
    decimals: number,
    more: Partial<TableColumn<PathStep>> = {},
  ): TableColumn<PathStep>[] =>
    inWorkingDays(
      number(key, columns[key], (row) => inDays(row[key]), { decimals, ...more }),
      words,
    )
  const count = (key: 'repeated' | 'returned'): TableColumn<PathStep> =>
    number(key, columns[key], (row) => row[key], { title: why[key] })
  const quantile = (key: 'median' | 'ninetieth'): TableColumn<PathStep>[] =>
    inWorkingDays(
      number(key, columns[key], (row) => inDays(row[key]), {
        title: why.median,
        decimals: 1,
        show: (row) => {
          const value = inDays(row[key])
          return value === null
            ? `≥ ${words.format.number(row.longest / minutesADay, 1)}`
            : words.format.number(value, 1)
        },
      }),
      words,
    )
  const middle = (key: 'waiting' | 'processing'): TableColumn<PathStep> =>
    inFiles(number(key, said.inDays(columns[key]), (row) => inDays(row[key]), { decimals: 1 }))
  return [
    text('step', words.column.step, ({ step }) => words.cases.step(step)),
    inFiles(number('open', columns.open, ({ cases, finished }) => cases - finished)),
    number('cases', columns.cases, ({ cases }) => cases, { title: why.cases }),
    middle('waiting'),
    middle('processing'),
    ...quantile('median'),
    ...quantile('ninetieth'),
    ...days('allowed', 1, {
      show: ({ step, allowed }) =>
        allowed === null
          ? isPause(step)
            ? said.clockStands
            : said.nothingAllotted
          : words.format.number(allowed / minutesADay, 1),
    }),
    ...days('overrun', 0, { title: why.overrun }),
    ...days('saved', 0, { title: why.saved }),
    count('repeated'),
    count('returned'),
  ]
}

/** On screen the subtitle says the measure; in files the head does. */
function inWorkingDays(column: TableColumn<PathStep>, words: Words): TableColumn<PathStep>[] {
  return [onScreen(column), inFiles({ ...column, label: words.bottlenecks.path.inDays(column.label) })]
}
