import type { HeatRow, IndicatorHeat } from '../../../answers/indicators/indicatorHeat.ts'
import type { HeatTable } from '../../../charts/heatTable.ts'
import type { Words } from '../../../i18n/vi.ts'
import { measureWriting } from '../../../parts/figure/measureWriting.ts'
import { number, text } from '../../../ui/columns.ts'
import type { TableColumn } from '../../../ui/tableColumn.ts'
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
    rows: arranged.map(({ row, isSum, group }) => ({
      unit: row.unit.unit,
      name: rowName(row, isSum, words),
      isSum,
      ...(group && { section: words.format.name(group) }),
      cells: row.cells,
    })),
    followed,
  }
}

/** Units × periods, the counts of the last period behind them. */
export function periodColumns(
  { definition, periods }: IndicatorHeat,
  words: Words,
): TableColumn<Arranged<HeatRow>>[] {
  const count = (key: 'numerator' | 'denominator'): TableColumn<Arranged<HeatRow>> =>
    number(
      key,
      `${words.column[key]} ${periods.at(-1)?.period ?? ''}`,
      ({ row }) => row.cells.at(-1)?.[key] ?? null,
      {
        decimals: 0,
      },
    )
  return [
    text('code', words.column.code, ({ row }) => row.unit.unit),
    text('unit', words.column.unit, ({ row, isSum }) => rowName(row, isSum, words)),
    ...periods.map(
      ({ period }, i): TableColumn<Arranged<HeatRow>> =>
        number(period, period, ({ row }) => row.cells[i]?.value ?? null, measureWriting(definition)),
    ),
    count('numerator'),
    count('denominator'),
  ]
}
