import {
  type Calendar,
  type Grain,
  isComplete,
  type Period,
  periodNamed,
  periodOf,
  previousPeriod,
} from '../../domain/indicator/period.ts'

export interface PeriodAsked {
  grain: Grain
  calendar: Calendar
  /** As it stands in the URL; may be of another grain, or no period at all. */
  period?: string
}

export interface LifeSpan {
  /** First day with anything to show. */
  from: string
  /** Last day of it: the data's date, or the end of a unit that is no more. */
  to: string
  asOf: string
}

export interface ChosenPeriod {
  period: Period
  /** The code that it stands in for, which is no period or lies outside the span. */
  insteadOf: string | null
}

/** The period to show: the asked one, else the last complete one of the span. */
export function chosenPeriod({ grain, calendar, period: code }: PeriodAsked, span: LifeSpan): ChosenPeriod {
  const requested = code === undefined ? null : named(code, calendar)
  const fitted = requested && (requested.grain === grain ? requested : refit(requested, grain, span))
  const latest = () => latestPeriod({ grain, calendar }, span)
  if (fitted === null) return { period: latest(), insteadOf: code ?? null }
  if (fitted.end < span.from) {
    return { period: periodOf(span.from, grain, calendar), insteadOf: code ?? null }
  }
  if (fitted.start > span.to) return { period: latest(), insteadOf: code ?? null }
  return { period: fitted, insteadOf: null }
}

/** The last complete period that the span reaches into; the unfinished one where there is no other. */
export function latestPeriod(
  { grain, calendar }: { grain: Grain; calendar: Calendar },
  { from, to, asOf }: LifeSpan,
): Period {
  const last = periodOf(to, grain, calendar)
  if (isComplete(last, asOf)) return last
  const before = previousPeriod(last)
  return before.end < from ? last : before
}

function named(code: string, calendar: Calendar): Period | null {
  try {
    return periodNamed(code, calendar)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/**
 * The period of another grain in which a period ends; the one before where only the asked one was complete. What
 * begins after the data stays ahead of it.
 */
function refit(requested: Period, grain: Grain, { asOf }: LifeSpan): Period {
  if (requested.start > asOf) return periodOf(requested.start, grain, requested.calendar)
  const around = periodOf(requested.end < asOf ? requested.end : asOf, grain, requested.calendar)
  return isComplete(requested, asOf) && !isComplete(around, asOf) ? previousPeriod(around) : around
}
