import type { MeasuredUntil } from '../answers/signals/measuredUntil.ts'
import { periodTold } from '../answers/signals/periodTold.ts'
import type { Signal } from '../answers/signals/Signal.ts'
import type { Period } from '../domain/indicator/period.ts'
import { documentWords } from '../i18n/documentWords.ts'
import { vi } from '../i18n/vi.ts'
import { noAllClear } from '../parts/names/noAllClear.ts'
import { alertLine } from './content/shortcomings.ts'
import { plainText } from './plainText.ts'

const longest = 700

export interface AlertsTold {
  unit: { name_vi: string }
  week: Period
  /** In the order of the list of signals. */
  rows: readonly Signal[]
  asOf: string
  simulated: boolean
  /** Whether nothing found says that there is nothing. */
  measured: MeasuredUntil
}

/**
 * Alerts as a message to send on: at most 700 characters in whole lines, the first of the list first, and how many are
 * left out; made-up figures say so.
 */
export function alertsText({ unit, week, rows, asOf, simulated, measured }: AlertsTold): string {
  const said = documentWords.message
  const { period, start, end } = periodTold(week, rows)
  const above = [
    said.title(period, start, end, plainText(vi.format.name(unit))),
    ...(simulated ? [vi.figure.simulated] : []),
  ]
  const below = said.until(asOf)
  if (rows.length === 0) {
    const why = noAllClear(measured, vi)
    const { none, notClear } = vi.alerts
    return [...above, why === null ? none(week.period) : notClear(week.period, why), below].join('\n')
  }
  const lines = rows.map((row, i) => `${i + 1}. ${plainText(alertLine(row))}`)
  const message = (shown: number) => {
    const more = lines.length - shown
    return [...above, ...lines.slice(0, shown), ...(more > 0 ? [said.more(more)] : []), below].join('\n')
  }
  let shown = lines.length
  while (shown > 0 && [...message(shown)].length > longest) shown -= 1
  return message(shown)
}
