import type { Signal, Signals } from '../../../answers/signals/Signal.ts'
import { groupBy } from '../../../domain/groupBy.ts'
import type { IndicatorsSearch } from '../../../state/search.ts'
import type { HeatKind } from '../heatScope.ts'

type Among = HeatKind['among']

export type Rule = IndicatorsSearch['rule']

/** One unit: its alert that matters most, and its others under the same filter. */
export interface AlertLine {
  key: string
  alert: Signal
  others: Signal[]
}

export const alertKey = ({ unit, definition }: Signal): string => `${unit.unit} ${definition.indicator}`

/** Units under a filter in the order of what matters most; `among` says of whom, null of all. */
export function alertLines(
  { rows }: Signals,
  { rule, among }: { rule: Rule; among: Among | null },
): AlertLine[] {
  const shown = rows.filter((row) => isOf(row, rule) && isAmong(row.unit, among))
  return [...groupBy(shown, ({ unit }) => unit.unit).values()].flatMap(([alert, ...others]) =>
    alert ? [{ key: alertKey(alert), alert, others }] : [],
  )
}

/** Every alert of the lines, one after the other. */
export function allAlerts(lines: readonly AlertLine[]): Signal[] {
  return lines.flatMap(({ alert, others }) => [alert, ...others])
}

/** How many units each filter shows. */
export function countUnits(data: Signals, rule: Rule, among: Among | null): number {
  return alertLines(data, { rule, among }).length
}

function isAmong({ kind, unit }: Signal['unit'], among: Among | null): boolean {
  return (among?.kinds?.includes(kind) ?? true) && (among?.only?.includes(unit) ?? true)
}

function isOf({ slip, missed, stock, lastYear }: Signal, rule: Rule): boolean {
  if (rule === 'slip') return slip !== null
  if (rule === 'full') return lastYear !== null
  if (rule === 'stock') return stock !== null
  return rule === 'missed' ? missed !== null : true
}
