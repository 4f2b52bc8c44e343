import type { PathStep } from '../../answers/bottlenecks/bottleneckPath.ts'
import type { Words } from '../../i18n/vi.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { isPause } from './stepBars.ts'

/** Every step in figures, durations in working days. */
export function pathColumns(minutesADay: number, words: Words): TableColumn<PathStep>[] {
  const said = words.bottlenecks.path
  const { columns, why } = said
  const inDays = (minutes: number | null) => (minutes === null ? null : minutes / minutesADay)
  const days = (
    key: 'allowed' | 'overrun' | 'saved',
    decimals: number,
    more: Partial<TableColumn<PathStep>> = {},
  ): TableColumn<PathStep> => ({
    key,
    label: columns[key],
    kind: 'number',
    decimals,
    value: (row) => inDays(row[key]),
    ...more,
  })
  const count = (key: 'repeated' | 'returned'): TableColumn<PathStep> => ({
    key,
    label: columns[key],
    title: why[key],
    kind: 'number',
    value: (row) => row[key],
  })
  const quantile = (key: 'median' | 'ninetieth'): TableColumn<PathStep> => ({
    key,
    label: columns[key],
    title: why.median,
    kind: 'number',
    decimals: 1,
    value: (row) => inDays(row[key]),
    show: (row) => {
      const value = inDays(row[key])
      return value === null
        ? `≥ ${words.format.number(row.longest / minutesADay, 1)}`
        : words.format.number(value, 1)
    },
  })
  const middle = (key: 'waiting' | 'processing'): TableColumn<PathStep> => ({
    key,
    label: columns[key],
    title: why[key],
    kind: 'number',
    decimals: 1,
    value: (row) => inDays(row[key]),
  })
  return [
    { key: 'step', label: columns.step, kind: 'text', value: ({ step }) => words.cases.step(step) },
    {
      key: 'open',
      label: columns.open,
      kind: 'number',
      value: ({ cases, finished }) => cases - finished,
      show: ({ cases, finished }) => words.format.number(cases - finished),
    },
    { key: 'cases', label: columns.cases, title: why.cases, kind: 'number', value: ({ cases }) => cases },
    middle('waiting'),
    middle('processing'),
    quantile('median'),
    quantile('ninetieth'),
    days('allowed', 1, {
      show: ({ step, allowed }) =>
        allowed === null
          ? isPause(step)
            ? said.clockStands
            : said.nothingAllotted
          : words.format.number(allowed / minutesADay, 1),
    }),
    days('overrun', 0, { title: why.overrun }),
    days('saved', 0, { title: why.saved }),
    count('repeated'),
    count('returned'),
  ]
}
