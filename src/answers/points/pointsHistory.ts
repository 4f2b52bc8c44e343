import {
  type Calendar,
  type Grain,
  isComplete,
  periodOf,
  periodsBetween,
} from '../../domain/indicator/period.ts'
import type { Database } from '../../engine/Database.ts'
import { type SeriesBreak, seriesBreaks } from '../lists/seriesBreaks.ts'
import { type NamedUnitScore, scoresOfUnits } from '../lists/unitScores.ts'
import { unitPlace } from '../lists/unitTree.ts'
import { points } from './points.ts'

export interface PointsOfPeriod {
  period: string
  /** Estimated points of the whole index; null where nothing is measured. */
  points: number | null
  measurable: number | null
  complete: boolean
  /** What was published of the unit for this very period. */
  official: NamedUnitScore | null
}

export interface PointsHistory {
  periods: PointsOfPeriod[]
  max: number | null
  breaks: (SeriesBreak & { period: string })[]
  /** Everything published of the unit in the index for less than a year, the latest first. */
  published: NamedUnitScore[]
}

/** Estimated points of one unit in one index over its periods, beside what was published of it. */
export async function pointsHistory(
  database: Database,
  asked: {
    index: string
    unit: string
    grain: Grain
    calendar: Calendar
    from: string
    to: string
    asOf: string
  },
  signal?: AbortSignal,
): Promise<PointsHistory> {
  const { index, unit, grain, calendar, from, to, asOf } = asked
  const place = await unitPlace(database, { unit }, signal)
  // Whole years: the period before is mostly in what is known already.
  const years = { from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` }
  const [rows, scores, breaks] = await Promise.all([
    points(database, { ...asked, ...years }, signal),
    scoresOfUnits(database, { index }, signal),
    seriesBreaks(database, { place, from, to }, signal),
  ])
  const total = new Map(rows.filter(({ component }) => component === index).map((row) => [row.period, row]))
  const published = scores.filter((one) => one.unit === unit && one.component === index)
  return {
    periods: periodsBetween(from, to, grain, calendar).map((period): PointsOfPeriod => {
      const found = total.get(period.period)
      return {
        period: period.period,
        points: found?.points ?? null,
        measurable: found?.measurable ?? null,
        complete: isComplete(period, asOf),
        official: published.find((one) => one.period === period.period && calendar === 'civil') ?? null,
      }
    }),
    max: rows.find(({ component }) => component === index)?.max ?? null,
    breaks: breaks
      .filter(({ isBreak, date }) => isBreak && date > from && date <= to)
      .map((one) => ({ ...one, period: periodOf(one.date, grain, calendar).period })),
    published,
  }
}
