import type { Signal, Signals } from '../../../answers/signals/Signal.ts'
import type { Words } from '../../../i18n/vi.ts'
import { countUnits } from './alertLines.ts'

/** How many units slip, were full last year and are below a target. */
export function alertsHeadline(data: Signals, words: Words): string {
  const said = words.alerts
  const { period } = data.week
  if (data.rows.length === 0) return said.none(period)
  const of = (rule: 'slip' | 'full' | 'missed') => countUnits(data, rule, null)
  const [slips, full, missed] = [of('slip'), of('full'), of('missed')]
  return said.headline(period, [
    slips === 0 ? said.noSlips : said.slips(slips),
    ...(full > 0 ? [said.full(full)] : []),
    ...(missed > 0 ? [said.missed(missed)] : []),
  ])
}

/** What was found, as one phrase: the slip where there is one, else the missed target. */
export function signPhrase({ slip, missed, definition }: Signal, words: Words): string {
  const said = words.alerts
  if (slip) return said.slip(slip.observed, slip.weeks, slip.expected)
  if (!missed) return ''
  const { measure, target, direction } = definition
  const share = missed.misses / missed.cases
  const { value, target: wanted } = words.indicators
  return said.miss(
    value(direction === 'higher' ? 1 - share : share, measure),
    wanted(target, measure),
    missed.misses,
    missed.cases,
  )
}

export function detailHeadline({ slip, missed, definition }: Signal, words: Words): string {
  const said = words.alerts.detail
  const name = words.format.name(definition)
  if (slip) return said.headlineSlip(name, slip.observed, slip.weeks, slip.expected)
  return missed ? said.headlineMiss(name, missed.misses, missed.cases, missed.cases * missed.allowed) : name
}

/** Since when, and whether it may have begun before the weeks that were looked at. */
export function sinceOf({ slip, missed, weeks }: Signal) {
  const since = slip?.since ?? missed?.since ?? null
  return { since, earlier: since !== null && weeks[0]?.period === since.period }
}

/** The p-value by which it is told: of the slip, else of the missed target. */
export const evidenceOf = ({ slip, missed }: Signal): number => slip?.pValue ?? missed?.pValue ?? 1

export const pointsOf = ({ atStake }: Signal): number | null =>
  atStake.length === 0 ? null : atStake.reduce((sum, { points }) => sum + points, 0)
