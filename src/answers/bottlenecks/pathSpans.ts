import { addDays } from '../../domain/indicator/day.ts'

/** Spans of days up to the data's date that are offered: cases finished in them, and open ones. */
export const pathSpans = ['month', 'quarter', 'half', 'year', 'all'] as const

export type PathSpan = (typeof pathSpans)[number]

const days = { month: 30, quarter: 90, half: 180, year: 365 } as const
/** Before any case. */
const ever = '2000-01-01'

export function startOf(span: PathSpan, asOf: string): string {
  return span === 'all' ? ever : addDays(asOf, 1 - days[span])
}

/** The span that starts on a day; null where it is none of those offered. */
export function spanFrom(from: string, asOf: string): PathSpan | null {
  return pathSpans.find((span) => startOf(span, asOf) === from) ?? null
}
