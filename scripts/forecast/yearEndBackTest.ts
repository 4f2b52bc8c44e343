import { intervalScore } from '../../src/domain/forecast/intervalScore.ts'
import { remainder } from '../../src/domain/forecast/remainder.ts'
import { sumsBetween } from '../../src/domain/forecast/sumsBetween.ts'
import { type YearEndPart, yearEnd } from '../../src/domain/forecast/yearEnd.ts'
import { dayNumber } from '../../src/domain/indicator/day.ts'
import { proxyPoints } from '../../src/domain/score/proxyPoints.ts'
import type { Counts } from './countsIn.ts'

/** Sums over forecasts of the year's end that were made when it was not yet known. */
export interface Tally {
  n: number
  /** Outcomes inside the 80 % interval. */
  inside: number
  /** Σ interval score and Σ |error| of the forecast, and of the naive one. */
  score: number
  naiveScore: number
  error: number
  naiveError: number
}

export type ProxyPart = Pick<YearEndPart, 'component' | 'indicator' | 'points' | 'rule' | 'thresholds'>

/** Days of a year on which its end is forecast. */
const origins = ['04-26', '06-28', '08-30', '10-25', '11-22']
const fewestCases = 30
const z = 1.2815515655446004

/**
 * Forecasts the ends of years from the days before each origin alone and compares them with what came. Naive:
 * the remaining cases go as the year to date went, with chance variation alone. By indicator under its code,
 * all of them under `rates`, sums of points of units under `points`.
 */
export function yearEndBackTest(
  histories: readonly Counts[],
  { proxies, years }: { proxies: readonly ProxyPart[]; years: readonly number[] },
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const counts of histories)
    for (const [, own] of counts)
      for (const year of years)
        for (const origin of origins) {
          const span = {
            start: dayNumber(`${year}-01-01`),
            today: dayNumber(`${year}-${origin}`),
            end: dayNumber(`${year}-12-31`),
          }
          compare(own, { proxies, span, tallies })
        }
  return tallies
}

interface Task {
  proxies: readonly ProxyPart[]
  span: { start: number; today: number; end: number }
  tallies: Map<string, Tally>
}

function compare(own: Counts extends ReadonlyMap<string, infer O> ? O : never, task: Task): void {
  const { proxies, span, tallies } = task
  const known = proxies.flatMap((proxy) => {
    const all = own.get(proxy.indicator) ?? []
    const sums = sumsBetween(all)
    const toDate = sums(span.start - 1, span.today)
    const whole = sums(span.start - 1, span.end)
    const isOver = all.some(({ start }) => start > span.end - 40)
    const counted = all.filter(({ start, days }) => start + days - 1 <= span.today)
    if (!isOver || toDate.denominator < fewestCases || whole.denominator <= toDate.denominator) return []
    if (remainder(counted, span) === null) return []
    const truth = whole.numerator / whole.denominator
    return [{ proxy, toDate, truth, part: { ...proxy, measured: { kind: 'rate' as const, counted } } }]
  })
  if (known.length === 0) return
  const forecast = yearEnd(
    known.map(({ part }) => part),
    span,
  )
  let naiveVariance = 0
  known.forEach(({ proxy, toDate, truth, part }, i) => {
    const made = forecast.parts[i]
    if (!made) return
    const volume = remainder(part.measured.counted, span)?.volume ?? 0
    const now = toDate.numerator / toDate.denominator
    const share = volume / (volume + toDate.denominator)
    const deviation = share * Math.sqrt(Math.max(0, now * (1 - now)) / Math.max(1, volume))
    naiveVariance += (proxy.points * deviation) ** 2
    const naive = { low: now - z * deviation, high: now + z * deviation }
    for (const key of ['rates', proxy.indicator]) {
      add(tallies, key, { made: made.value, naive, now, truth })
    }
  })
  const truth = known.reduce(
    (sum, one) => sum + one.proxy.points * (proxyPoints(one.proxy, one.truth) ?? 0),
    0,
  )
  const { now } = forecast.total
  const spread = z * Math.sqrt(naiveVariance)
  add(tallies, 'points', {
    made: forecast.total,
    naive: { low: now - spread, high: now + spread },
    now,
    truth,
  })
}

interface Outcome {
  made: { expected: number; low: number; high: number }
  naive: { low: number; high: number }
  now: number
  truth: number
}

function add(tallies: Map<string, Tally>, key: string, { made, naive, now, truth }: Outcome): void {
  const before = tallies.get(key) ?? { n: 0, inside: 0, score: 0, naiveScore: 0, error: 0, naiveError: 0 }
  tallies.set(key, {
    n: before.n + 1,
    inside: before.inside + Number(made.low <= truth && truth <= made.high),
    score: before.score + intervalScore(made, truth),
    naiveScore: before.naiveScore + intervalScore(naive, truth),
    error: before.error + Math.abs(made.expected - truth),
    naiveError: before.naiveError + Math.abs(now - truth),
  })
}
