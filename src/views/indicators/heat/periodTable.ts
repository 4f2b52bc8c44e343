import type { HeatRow, IndicatorHeat } from '../../../answers/indicators/indicatorHeat.ts'
import type { HeatTable } from '../../../charts/heatTable.ts'
import type { Words } from '../../../i18n/vi.ts'
import type { PlainTable, TableColumn } from '../../../ui/tableColumn.ts'
import { plainTable } from '../../../ui/tableColumn.ts'
import type { Arranged } from './arrange.ts'
import { rowName } from './rowName.ts'

/** A heat table as its picture takes it. */
export function heatTableOf(
  { definition, periods }: IndicatorHeat,
  arranged: readonly Arranged<HeatRow>[],
  { followed, words }: { followed: string | null; words: Words },
): HeatTable {
  const { measure, target, minimum } = definition
  return {
    measure,
    target,
    minimum,
    periods: periods.map(({ period, start }, i) => ({
      period,
      start,
      complete: arranged.every(({ row: { cells } }) => cells[i]?.complete ?? true),
    })),
    rows: arranged.map(({ row, isSum }) => ({
      unit: row.unit.unit,
      name: rowName(row, isSum, words),
      isSum,
      cells: row.cells,
    })),
    followed,
  }
}

/** Units × periods as plain values, the counts of the last period behind them. */
export function heatPlainTable(
  { definition, periods }: IndicatorHeat,
  arranged: readonly Arranged<HeatRow>[],
  words: Words,
): PlainTable {
  const { heat, table } = words.indicators
  const { measure, kind } = definition
  const decimals = measure === 'fraction' ? 3 : kind === 'duration' ? 2 : 0
  const count = (key: 'numerator' | 'denominator', label: string): TableColumn<Arranged<HeatRow>> => ({
    key,
    label: `${label} ${periods.at(-1)?.period ?? ''}`,
    kind: 'number',
    decimals: 0,
    value: ({ row }) => row.cells.at(-1)?.[key] ?? null,
  })
  const columns: TableColumn<Arranged<HeatRow>>[] = [
    { key: 'code', label: heat.code, kind: 'text', value: ({ row }) => row.unit.unit },
    { key: 'unit', label: heat.unit, kind: 'text', value: ({ row, isSum }) => rowName(row, isSum, words) },
    ...periods.map(
      ({ period }, i): TableColumn<Arranged<HeatRow>> => ({
        key: period,
        label: period,
        kind: 'number',
        decimals,
        value: ({ row }) => row.cells[i]?.value ?? null,
      }),
    ),
    count('numerator', table.numerator),
    count('denominator', table.denominator),
  ]
  return plainTable(columns, arranged)
}
