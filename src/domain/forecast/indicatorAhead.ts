import { binomialDraw } from '../chance/binomialDraw.ts'
import { normalOf } from '../chance/normalOf.ts'
import { remainder } from './remainder.ts'
import { type SharePoint, shareAhead } from './shareAhead.ts'
import { type CountedDays, sumsBetween } from './sumsBetween.ts'

/** A rate as cases by days; a share as reported values. */
export type Measured =
  | { kind: 'rate'; counted: readonly CountedDays[] }
  | { kind: 'share'; reports: readonly SharePoint[] }

export interface YearSpan {
  /** 1 January, the data's date and 31 December, in days since 1970-01-01. */
  start: number
  today: number
  end: number
}

/** An indicator of a year that is not over. */
export interface IndicatorAhead {
  /** Year to date. */
  now: number
  /** It stays where it is, for want of a past. */
  held: boolean
  /**
   * One way it may go on, for a standard normal draw of how it departs from what is expected and a stream of
   * uniform draws for the rest: its value when a part (0 … 1) of the remaining days has gone by.
   */
  draw: (departure: number, uniform: () => number) => (along: number) => number
}

/**
 * How an indicator goes on from `today` to the end of the year: a rate as (year to date + what `remainder`
 * foresees) ÷ all cases, a share as `shareAhead` sees it. Null where it was not measured this year; held at
 * its value of the year to date where the past is too short to say more.
 */
export function indicatorAhead(measured: Measured, span: YearSpan): IndicatorAhead | null {
  const { start, today, end } = span
  if (measured.kind === 'share') {
    const ahead = shareAhead(measured.reports, { yearStart: start, today, end })
    const now = measured.reports.filter(({ day }) => day <= today).sort((a, b) => b.day - a.day)[0]?.value
    if (ahead === null || now === undefined) return null
    const { value, deviation } = ahead
    return {
      now,
      held: deviation === null,
      draw: (z) => (along) =>
        Math.min(1, Math.max(0, now + along * (value - now) + Math.sqrt(along) * (deviation ?? 0) * z)),
    }
  }
  const { numerator, denominator } = sumsBetween(measured.counted)(start - 1, today)
  if (denominator <= 0) return null
  const now = numerator / denominator
  const rest = remainder(measured.counted, { today, end })
  if (rest === null) return { now, held: true, draw: () => () => now }
  return {
    now,
    held: false,
    draw: (z, uniform) => {
      const cases = Math.round(rest.volume * Math.exp(normalOf(uniform) * rest.volumeDeviation))
      const rate = 1 / (1 + Math.exp(-(rest.logOdds + z * rest.deviation)))
      const hits = cases - binomialDraw(cases, 1 - rate, uniform)
      return (along) => (numerator + along * hits) / (denominator + along * cases)
    },
  }
}
