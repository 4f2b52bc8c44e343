import type { MeasuredUntil } from '../../../answers/signals/measuredUntil.ts'
import { periodTold } from '../../../answers/signals/periodTold.ts'
import type { Signal, Signals } from '../../../answers/signals/Signal.ts'
import type { Period } from '../../../domain/indicator/period.ts'
import { upperFirst } from '../../../i18n/upperFirst.ts'
import type { Words } from '../../../i18n/vi.ts'
import { noAllClear } from '../../../parts/names/noAllClear.ts'
import { countUnits } from './alertLines.ts'

/**
 * How many units slip, were full last year, missed a target and have more overdue than ever, in the week or, where only
 * longer periods are measured, in their month; of slips nothing where none was looked for.
 */
export function alertsHeadline(data: Signals, measured: MeasuredUntil, words: Words): string {
  const said = words.alerts
  const { period } = measured.onlyLonger ? periodTold(data.week, data.rows) : data.week
  if (data.rows.length === 0) {
    const why = noAllClear(measured, words)
    return why === null ? said.none(period) : said.notClear(period, why)
  }
  const of = (rule: 'slip' | 'full' | 'missed' | 'stock') => countUnits(data, rule, null)
  const [slips, full, missed, stock] = [of('slip'), of('full'), of('missed'), of('stock')]
  return said.headline(period, [
    ...(slips > 0 ? [said.slips(slips)] : data.slipTests > 0 ? [said.noSlips] : []),
    ...(full > 0 ? [said.full(full)] : []),
    ...(missed > 0 ? [said.missed(missed)] : []),
    ...(stock > 0 ? [said.stocks(stock)] : []),
  ])
}

export function detailHeadline({ slip, missed, stock, definition }: Signal, words: Words): string {
  const said = words.alerts.detail
  const name = words.format.name(definition)
  if (slip) return said.headlineSlip(name, slip.observed, slip.weeks, slip.expected)
  if (stock) return words.alerts.stock(stock.misses, stock.cases, words.format.percent(stock.allowed, 1))
  if (!missed) return name
  const headline = said.headlineMiss(name, missed.misses, missed.cases, missed.cases * missed.allowed)
  return missed.month ? upperFirst(words.measured.inMonth(missed.month, headline)) : headline
}

/** The month that is looked at in the place of the week. */
export const monthOf = ({ missed }: Signal): Period | null => missed?.month ?? null

/** The p-value by which it is told: of the rule that leads. */
export const evidenceOf = ({ slip, missed, stock }: Signal): number =>
  slip?.pValue ?? missed?.pValue ?? stock?.pValue ?? 1
