import { type CountedDays, type Sum, type SumsBetween, sumsBetween } from './sumsBetween.ts'

export interface Remainder {
  /** Cases expected in the remaining days, and their uncertainty as the deviation of the logarithm. */
  volume: number
  volumeDeviation: number
  /** Of the rate of the remaining cases: centre and deviation on the log-odds scale. */
  logOdds: number
  deviation: number
}

interface Span {
  sums: SumsBetween
  /** First counted day. */
  first: number
  today: number
  horizon: number
  /** Rate of all counted days. */
  rate: number
}

const recent = 8 * 7
const windows = [recent, 26 * 7, 52 * 7]
const leastPast = 26 * 7
const leastOrigins = 8
const priorRarer = 4
const mostPrior = 2000
const widest = 1

/**
 * What the days after `today` up to `end` will bring to a rate, told from the days up to `today` alone; null
 * where the first count is younger than 26 weeks, nothing was counted in the last eight, or no day remains.
 *
 * Rate, as log-odds (of counts to which so many cases at the rate of the whole past are added that four have
 * the rarer outcome, so that few cases do not leap): that of the last 8, 26 or 52 weeks plus a drift. On every
 * past week's end one sees by how much the weeks that followed differed from the window before; their mean,
 * shrunk towards 0 by its own uncertainty (positive part of James and Stein, 1961), is the drift. Their mean
 * square error, enlarged for how few of them are independent, less what the chance of so many following cases
 * makes of it (`yearEnd` draws that again for the cases to come), is the variance; at least that of the window's
 * own cases by chance, and enlarged by the square of half the drift, which may stop. The window with the least
 * error is taken. A past shorter than the horizon gives shorter horizons, whose variance grows in proportion;
 * where even that fails, the last eight weeks without drift, as uncertain as the difference of the two halves
 * of the past.
 *
 * Volume: that of the same weekdays 52 weeks before × growth (the last 13 weeks over the same then); where
 * nothing was counted so early, the daily volume of the last eight weeks.
 *
 * An empirical forecaster of our own, without any model of how rates come about; `yearEnd` adds it up.
 */
export function remainder(
  counted: readonly CountedDays[],
  { today, end }: { today: number; end: number },
): Remainder | null {
  const finished = counted.filter((one) => one.start + one.days - 1 <= today)
  const sums = sumsBetween(finished)
  const first = Math.min(...finished.map((one) => one.start))
  const horizon = end - today
  if (today - first + 1 < leastPast) return null
  if (horizon <= 0 || sums(today - recent, today).denominator <= 0) return null

  const all = sums(first - 1, today)
  const rate = (all.numerator + 0.5) / (all.denominator + 1)
  const span = { sums, first, today, horizon, rate }
  const volume = volumeOf(span)
  const fits = windows.flatMap((window) => fitOf(span, window))
  const { logOdds, variance } = fits.sort((a, b) => a.error - b.error)[0] ?? unfitted(span)
  return { ...volume, logOdds, deviation: Math.min(widest, Math.sqrt(variance)) }
}

interface Fit {
  logOdds: number
  variance: number
  /** Mean square of what it would have missed by in the past. */
  error: number
}

function fitOf(span: Span, window: number): Fit[] {
  const { sums, first, today, horizon } = span
  const longest = Math.floor((today - first + 1 - window) / 7 - leastOrigins) * 7
  const h = Math.min(horizon, longest)
  if (h < Math.min(horizon, 7)) return []
  const differences: number[] = []
  const chances: number[] = []
  for (let at = today - h; at - window >= first - 1; at -= 7) {
    const [before, after] = [sums(at - window, at), sums(at, at + h)]
    if (before.denominator > 0 && after.denominator > 0) {
      differences.push(logOddsOf(after, span) - logOddsOf(before, span))
      chances.push(chanceOf(after, span))
    }
  }
  const n = differences.length
  if (n < leastOrigins) return []
  const independent = 1 + ((n - 1) * 7) / (window + h)
  const mean = meanOf(differences)
  const ofMean = meanOf(differences.map((one) => (one - mean) ** 2)) / independent
  const trust = mean === 0 ? 0 : Math.max(0, 1 - ofMean / mean ** 2) * (h / horizon)
  // The middles of window and horizon lie half of both together apart.
  const longer = (window + horizon) / (window + h)
  const drift = mean * trust
  const error = meanOf(differences.map((one) => (one - drift) ** 2)) * longer
  const now = sums(today - window, today)
  return [
    {
      logOdds: logOddsOf(now, span) + drift * longer,
      variance:
        Math.max(chanceOf(now, span), error * (1 + 2 / independent) - meanOf(chances)) +
        ((drift * longer) / 2) ** 2,
      error,
    },
  ]
}

function unfitted(span: Span): Pick<Fit, 'logOdds' | 'variance'> {
  const { sums, first, today } = span
  const half = today - Math.floor((today - first + 1) / 2)
  const moved = logOddsOf(sums(half, today), span) - logOddsOf(sums(first - 1, half), span)
  const now = sums(today - recent, today)
  return { logOdds: logOddsOf(now, span), variance: Math.max(chanceOf(now, span), moved ** 2) }
}

/** Variance of the log-odds of so many cases by chance. */
function chanceOf(sum: Sum, span: Span): number {
  const p = 1 / (1 + Math.exp(-logOddsOf(sum, span)))
  return 1 / (p * (1 - p) * (sum.denominator + priorOf(span)))
}

/** So many cases at the rate of the whole past that four of them have the rarer outcome. */
function priorOf({ rate }: Span): number {
  return Math.min(mostPrior, priorRarer / Math.min(rate, 1 - rate))
}

function logOddsOf({ numerator, denominator }: Sum, span: Span): number {
  const { rate } = span
  const priorCases = priorOf(span)
  return Math.log((numerator + priorCases * rate) / (denominator - numerator + priorCases * (1 - rate)))
}

function volumeOf({ sums, first, today, horizon }: Span): Pick<Remainder, 'volume' | 'volumeDeviation'> {
  const [year, quarter] = [52 * 7, 13 * 7]
  const before = sums(today - year, today - year + horizon).denominator
  const base = sums(today - year - quarter, today - year).denominator
  if (today - year - quarter >= first - 1 && base > 0 && before > 0) {
    const growth = sums(today - quarter, today).denominator / base
    return { volume: before * growth, volumeDeviation: 0.1 }
  }
  const days = Math.min(recent, today - first + 1)
  return { volume: (sums(today - recent, today).denominator / days) * horizon, volumeDeviation: 0.2 }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}
