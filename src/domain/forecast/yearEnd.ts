import { normalOf } from '../chance/normalOf.ts'
import { quantile } from '../chance/quantile.ts'
import { seeded } from '../chance/seeded.ts'
import { type ProxyRule, proxyPoints } from '../score/proxyPoints.ts'
import { indicatorAhead, type Measured, type YearSpan } from './indicatorAhead.ts'

/** One indicator that speaks for a component: how many points of the index it can bring, and how it went. */
export interface YearEndPart extends ProxyRule {
  component: string
  indicator: string
  /** Points of the index: the component's maximum × the indicator's share × the component's factor. */
  points: number
  measured: Measured
}

export interface Ahead {
  /** Year to date. */
  now: number
  /** On 31 December: mean, and the 10th and 90th percentile, of the draws. */
  expected: number
  low: number
  high: number
}

export interface PartAhead {
  component: string
  indicator: string
  points: number
  /** Of the indicator itself. */
  value: Ahead
  /** Points of the index that it brings. */
  brings: Ahead
  /** Whether there was too little past to say how uncertain it is: it is held where it stands. */
  held: boolean
}

export interface YearEnd {
  parts: PartAhead[]
  /** Parts that were not measured this year, or lately: they bring no points here, and none are made up. */
  unmeasured: { component: string; indicator: string; points: number }[]
  /** Sum over the parts that are measured, of `measurable` points. */
  total: Ahead
  measurable: number
  /** From today to the end of the year: the fan of the total. */
  path: { day: number; expected: number; low: number; high: number }[]
}

const draws = 1000
const steps = 6
// How much of their errors the indicators of a unit have in common; the back-test holds the sums to it.
const together = 0.2

/**
 * What the year will end like: of each indicator (year to date + remaining cases at the rate that `remainder`
 * foresees) ÷ all cases, or where `shareAhead` sees a share; then in points by its rule. Every uncertain
 * quantity is drawn 1000 times, seeded (normal on the log-odds scale of rates and
 * on the logarithm of volumes; errors of rates are correlated by 0.2); the interval is the 10th to 90th percentile of the draws. Draws of one part
 * grow towards the end as its cases come in, which makes the fan. Points of the index, 0 … measurable.
 */
export function yearEnd(parts: readonly YearEndPart[], span: YearSpan, seed = 1): YearEnd {
  const read = parts.map((part) => ({ part, reader: indicatorAhead(part.measured, span) }))
  const uniform = seeded(seed)
  const common = Array.from({ length: draws }, () => normalOf(uniform))
  const measured = read.flatMap(({ part, reader }) => {
    if (reader === null) return []
    const drawn = common.map((c) =>
      reader.draw(Math.sqrt(together) * c + Math.sqrt(1 - together) * normalOf(uniform), uniform),
    )
    const share = (value: number) => part.points * (proxyPoints(part, value) ?? 0)
    return [{ part, reader, drawn, share }]
  })
  const days = Array.from(
    { length: steps },
    (_, i) => span.today + Math.round(((i + 1) / steps) * (span.end - span.today)),
  )
  const totalAt = (along: number, i: number) =>
    measured.reduce((sum, { drawn, share }) => sum + share(drawn[i]?.(along) ?? 0), 0)
  const nowTotal = measured.reduce((sum, { reader, share }) => sum + share(reader.now), 0)
  const fan = days.map((day) => {
    const along = span.end === span.today ? 1 : (day - span.today) / (span.end - span.today)
    const { now: _, ...rest } = aheadOf(
      nowTotal,
      Array.from({ length: draws }, (__, i) => totalAt(along, i)),
    )
    return { day, ...rest }
  })
  const last = fan.at(-1) ?? { expected: nowTotal, low: nowTotal, high: nowTotal }
  return {
    parts: measured.map(({ part, reader, drawn, share }) => {
      const values = drawn.map((value) => value(1))
      return {
        component: part.component,
        indicator: part.indicator,
        points: part.points,
        value: aheadOf(reader.now, values),
        brings: aheadOf(share(reader.now), values.map(share)),
        held: reader.held,
      }
    }),
    unmeasured: read
      .filter(({ reader }) => reader === null)
      .map(({ part: { component, indicator, points } }) => ({ component, indicator, points })),
    total: { now: nowTotal, expected: last.expected, low: last.low, high: last.high },
    measurable: measured.reduce((sum, { part }) => sum + part.points, 0),
    path: [{ day: span.today, expected: nowTotal, low: nowTotal, high: nowTotal }, ...fan],
  }
}

function aheadOf(now: number, drawn: readonly number[]): Ahead {
  const expected = drawn.reduce((sum, one) => sum + one, 0) / drawn.length
  return { now, expected, low: quantile(drawn, 0.1) ?? now, high: quantile(drawn, 0.9) ?? now }
}
