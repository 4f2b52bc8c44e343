import { type Cover, wholeCover } from '../../domain/indicator/cover.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import type { IndicatorValue } from '../../domain/indicator/indicatorValue.ts'
import { isComplete, type Period, previousPeriod } from '../../domain/indicator/period.ts'
import type { Database } from '../../engine/Database.ts'
import { difference } from '../indicators/indicatorSeries.ts'
import { indicatorList } from '../lists/indicatorList.ts'
import { valueFinder, windowValues } from '../lists/windowValues.ts'

export interface Compared {
  now: number | null
  previous: number | null
  change: number | null
}

export interface Intake {
  period: Period
  previous: Period
  complete: boolean
  /** Of the figure of which most units are left out. */
  cover: Cover
  received: Compared
  finished: Compared
  /** At least one working day before due; on time but not early; late: they add up to those finished. */
  finishedEarly: Compared
  finishedOnTime: Compared
  finishedLate: Compared
  /** The official rate with its interval, and its target. */
  onTime: IndicatorValue
  previousOnTime: IndicatorValue
  target: number | null
  /** Of those due in the period; open ones count as late. */
  onTimeDue: IndicatorValue
  previousOnTimeDue: IndicatorValue
  dueTarget: number | null
  /** At the end of the period, or at the data's date. */
  open: Compared
  openWithinDue: Compared
  openOverdue: Compared
}

/** What came in, was finished and is open, for each of some periods against the period before it. */
export async function intake(
  database: Database,
  { unit, periods, asOf }: { unit: string; periods: readonly Period[]; asOf: string },
  signal?: AbortSignal,
): Promise<Intake[]> {
  const codes = dossierIndicators
  const indicators = Object.values(codes)
  const windows = periods.flatMap((period) => [period, previousPeriod(period)])
  const [definitions, values] = await Promise.all([
    indicatorList(database, {}, signal),
    windowValues(database, { units: [unit], indicators, windows, asOf }, signal),
  ])
  const find = valueFinder(values)
  const targetOf = (code: string) => definitions.find(({ indicator }) => indicator === code)?.target ?? null

  return periods.map((period) => {
    const previous = previousPeriod(period)
    const now = figures((indicator) => find(unit, indicator, period))
    const past = figures((indicator) => find(unit, indicator, previous))
    const compared = (figure: keyof typeof now.counts): Compared => {
      const [a, b] = [now.counts[figure], past.counts[figure]]
      return { now: a, previous: b, change: difference(a, b) }
    }
    return {
      period,
      previous,
      complete: isComplete(period, asOf),
      cover: leastCover(indicators.map((indicator) => find(unit, indicator, period))),
      received: compared('received'),
      finished: compared('finished'),
      finishedEarly: compared('finishedEarly'),
      finishedOnTime: compared('finishedOnTime'),
      finishedLate: compared('finishedLate'),
      onTime: now.onTime,
      previousOnTime: past.onTime,
      target: targetOf(codes.onTime),
      onTimeDue: now.onTimeDue,
      previousOnTimeDue: past.onTimeDue,
      dueTarget: targetOf(codes.onTimeDue),
      open: compared('open'),
      openWithinDue: compared('openWithinDue'),
      openOverdue: compared('openOverdue'),
    }
  })
}

function leastCover(covers: readonly Cover[]): Cover {
  const [least = wholeCover] = covers.toSorted((a, b) => b.partly - a.partly)
  return { units: least.units, partly: least.partly, days: least.days }
}

function figures(at: (indicator: string) => IndicatorValue) {
  const { received, finished, onTime, onTimeDue, early, open, openOverdue } = dossierIndicators
  const rate = at(onTime)
  const counts = {
    received: at(received).value,
    finished: at(finished).value ?? rate.denominator,
    finishedEarly: at(early).numerator,
    finishedOnTime: difference(rate.numerator, at(early).numerator),
    finishedLate: difference(rate.denominator, rate.numerator),
    open: at(open).value,
    openWithinDue: difference(at(open).value, at(openOverdue).value),
    openOverdue: at(openOverdue).value,
  }
  return { onTime: rate, onTimeDue: at(onTimeDue), counts }
}
