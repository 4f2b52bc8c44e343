import type { HeatRow, IndicatorHeat } from '../../answers/indicators/indicatorHeat.ts'
import type { HeatTable } from '../../charts/heatTable.ts'
import type { Words } from '../../i18n/vi.ts'
import type { PlainTable, TableColumn } from '../../ui/tableColumn.ts'
import { plainTable } from '../../ui/tableColumn.ts'

/** A heat table as its picture takes it. */
export function heatTableOf(
  { definition, rows, periods }: IndicatorHeat,
  followed: string | null,
  words: Words,
): HeatTable {
  const { measure, target, minimum } = definition
  return {
    measure,
    target,
    minimum,
    periods: periods.map(({ period, start }, i) => ({
      period,
      start,
      complete: rows.every(({ cells }) => cells[i]?.complete ?? true),
    })),
    rows: rows.map(({ unit, cells }) => ({ unit: unit.unit, name: words.format.name(unit), cells })),
    followed,
  }
}

/** Units × periods as plain values, the counts of the last period behind them. */
export function heatPlainTable({ definition, rows, periods }: IndicatorHeat, words: Words): PlainTable {
  const { heat, table } = words.indicators
  const { measure, kind } = definition
  const decimals = measure === 'fraction' ? 3 : kind === 'duration' ? 2 : 0
  const count = (key: 'numerator' | 'denominator', label: string): TableColumn<HeatRow> => ({
    key,
    label: `${label} ${periods.at(-1)?.period ?? ''}`,
    kind: 'number',
    decimals: 0,
    value: ({ cells }) => cells.at(-1)?.[key] ?? null,
  })
  const columns: TableColumn<HeatRow>[] = [
    { key: 'code', label: heat.code, kind: 'text', value: ({ unit }) => unit.unit },
    { key: 'unit', label: heat.unit, kind: 'text', value: ({ unit }) => words.format.name(unit) },
    ...periods.map(
      ({ period }, i): TableColumn<HeatRow> => ({
        key: period,
        label: period,
        kind: 'number',
        decimals,
        value: ({ cells }) => cells[i]?.value ?? null,
      }),
    ),
    count('numerator', table.numerator),
    count('denominator', table.denominator),
  ]
  return plainTable(columns, rows)
}
