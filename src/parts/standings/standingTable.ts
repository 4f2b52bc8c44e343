import type { Words } from '../../i18n/vi.ts'
import type { PlainTable, TableColumn } from '../../ui/tableColumn.ts'
import { plainTable } from '../../ui/tableColumn.ts'
import type { Standing } from './standings.ts'

/** The table of all indicators as plain values: fractions as fractions, each with its measure. */
export function standingTable(rows: readonly Standing[], words: Words): PlainTable {
  const { table, strip } = words.indicators
  const number = (key: string, label: string, value: (one: Standing) => number | null) =>
    ({ key, label, kind: 'number', decimals: 4, value }) satisfies TableColumn<Standing>
  const count = (key: 'numerator' | 'denominator') => ({
    ...number(key, table[key], ({ now }) => now[key]),
    decimals: 0,
  })
  const columns: TableColumn<Standing>[] = [
    {
      key: 'indicator',
      label: table.indicator,
      kind: 'text',
      value: ({ row }) => words.format.name(row.definition),
    },
    { key: 'measure', label: table.measure, kind: 'text', value: ({ row }) => row.definition.measure },
    number('value', table.value, ({ now }) => now.value),
    count('numerator'),
    count('denominator'),
    number('low', table.low, ({ now }) => now.low),
    number('high', table.high, ({ now }) => now.high),
    number('target', table.target, ({ row }) => row.definition.target),
    number('distance', table.distance, ({ distance }) => distance),
    number('change', table.change, ({ row }) => row.change),
    number('lastYear', strip.lastYear, ({ row }) => row.lastYear.value),
    number('toDate', table.toDate, ({ row }) => row.toDate.value),
    {
      key: 'status',
      label: table.status,
      kind: 'text',
      value: ({ row }) => row.definition.status,
    },
  ]
  return plainTable(columns, rows)
}
