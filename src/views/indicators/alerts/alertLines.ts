import type { Signal, Signals } from '../../../answers/signals/Signal.ts'
import { groupBy } from '../../../domain/groupBy.ts'
import type { IndicatorsSearch } from '../../../state/search.ts'

export type Rule = IndicatorsSearch['rule']

/** One unit: its alert that matters most, and its others under the same filter. */
export interface AlertLine {
  key: string
  alert: Signal
  others: Signal[]
}

export const alertKey = ({ unit, definition }: Signal): string => `${unit.unit} ${definition.indicator}`

/** Units under a filter in the order of what matters most; `kind` is one of the groups of kinds, or all. */
export function alertLines(
  { rows }: Signals,
  { rule, kinds }: { rule: Rule; kinds: readonly string[] | null },
): AlertLine[] {
  const shown = rows.filter((row) => isOf(row, rule) && (kinds === null || kinds.includes(row.unit.kind)))
  return [...groupBy(shown, ({ unit }) => unit.unit).values()].flatMap(([alert, ...others]) =>
    alert ? [{ key: alertKey(alert), alert, others }] : [],
  )
}

/** Every alert of the lines, one after the other. */
export function allAlerts(lines: readonly AlertLine[]): Signal[] {
  return lines.flatMap(({ alert, others }) => [alert, ...others])
}

/** How many units each filter shows. */
export function countUnits(data: Signals, rule: Rule, kinds: readonly string[] | null): number {
  return alertLines(data, { rule, kinds }).length
}

function isOf({ slip, missed, stock, lastYear }: Signal, rule: Rule): boolean {
  if (rule === 'slip') return slip !== null
  if (rule === 'full') return lastYear !== null
  if (rule === 'stock') return stock !== null
  return rule === 'missed' ? missed !== null : true
}
