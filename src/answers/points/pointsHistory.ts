import { groupBy } from '../../domain/groupBy.ts'
import {
  type Calendar,
  type Grain,
  isComplete,
  type Period,
  periodOf,
  periodsBetween,
} from '../../domain/indicator/period.ts'
import { componentPoints, type IndexPart } from '../../domain/score/indexPoints.ts'
import { measurablePoints } from '../../domain/score/measurablePoints.ts'
import { steadyParts } from '../../domain/score/steadyParts.ts'
import { answerOf } from '../answerOf.ts'
import { type SeriesBreak, seriesBreaks } from '../lists/seriesBreaks.ts'
import { type NamedUnitScore, scoresOfUnits } from '../lists/unitScores.ts'
import { unitPlace } from '../lists/unitTree.ts'
import { valueFinder, wholeValue, windowValues } from '../lists/windowValues.ts'
import { indexSpeaking } from './indexSpeaking.ts'

export interface PointsOfPeriod {
  period: string
  /**
   * Estimated points of the whole index, in every period of the same parts (`steadyParts`), so that periods compare;
   * null where one of them is not measured.
   */
  points: number | null
  measurable: number | null
  complete: boolean
  /** What was published of the unit for this very period. */
  official: NamedUnitScore | null
}

export interface PointsHistory {
  periods: PointsOfPeriod[]
  max: number | null
  /** Points of the index that are measured in some periods, but not in periods of this length. */
  leftOut: number
  breaks: (SeriesBreak & { period: string })[]
  /** Everything published of the unit in the index for less than a year, the latest first. */
  published: NamedUnitScore[]
}

/** Estimated points of one unit in one index over its periods, beside what was published of it. */
export const pointsHistory = answerOf(
  'points history',
  async (
    database,
    request: {
      index: string
      unit: string
      grain: Grain
      calendar: Calendar
      from: string
      to: string
      asOf: string
    },
    signal,
  ): Promise<PointsHistory> => {
    const { index, unit, grain, calendar, from, to, asOf } = request
    const place = await unitPlace(database, { unit }, signal)
    const [speaking, scores, breaks] = await Promise.all([
      indexSpeaking(database, { index }, signal),
      scoresOfUnits(database, { index }, signal),
      seriesBreaks(database, { place, from, to }, signal),
    ])
    // Whole years: the period before is mostly in what is known already.
    const whole = periodsBetween(`${from.slice(0, 4)}-01-01`, `${to.slice(0, 4)}-12-31`, grain, calendar)
    const spoken = whole.flatMap((period) => {
      const edition = speaking.inYear(period.period)
      return edition ? [{ period, edition }] : []
    })
    const indicators = [
      ...new Set(spoken.flatMap(({ edition }) => edition.parts.map(({ indicator }) => indicator))),
    ]
    const windows = spoken.map(({ period }) => period)
    const find = valueFinder(
      indicators.length === 0
        ? []
        : await windowValues(database, { units: [unit], indicators, windows, asOf }, signal),
    )
    const measuredOf = ({ indicator }: Pick<IndexPart, 'indicator'>, period: Period) =>
      wholeValue(find(unit, indicator, period))
    const totals = [...groupBy(spoken, ({ edition }) => edition)].flatMap(([{ tree, parts }, ofEdition]) => {
      const periods = ofEdition.map(({ period }) => period)
      const finished = periods.filter((period) => isComplete(period, asOf))
      const steady = steadyParts(parts, finished.length > 0 ? finished : periods, measuredOf)
      const some = parts.filter((part) => periods.some((period) => measuredOf(part, period) !== null))
      const leftOut = sum(some) - sum(some.filter((part) => steady.includes(part)))
      return periods.map((period) => {
        const isWhole = steady.length > 0 && steady.every((part) => measuredOf(part, period) !== null)
        const rows = isWhole
          ? componentPoints(tree, steady, (code) => wholeValue(find(unit, code, period)))
          : []
        const total = rows.find(({ component }) => component === index) ?? null
        return { period: period.period, total, leftOut, max: measurablePoints(tree).get(index) ?? null }
      })
    })
    const totalOf = new Map(totals.map((one) => [one.period, one]))
    const published = scores.filter((one) => one.unit === unit && one.component === index)
    return {
      periods: periodsBetween(from, to, grain, calendar).map((period): PointsOfPeriod => {
        const total = totalOf.get(period.period)?.total
        return {
          period: period.period,
          points: total?.points ?? null,
          measurable: total?.measurable ?? null,
          complete: isComplete(period, asOf),
          official: published.find((one) => one.period === period.period && calendar === 'civil') ?? null,
        }
      }),
      max: totals.find(({ max }) => max !== null)?.max ?? null,
      leftOut: Math.max(0, ...totals.map((one) => one.leftOut)),
      breaks: breaks
        .filter(({ isBreak, date }) => isBreak && date > from && date <= to)
        .map((one) => ({ ...one, period: periodOf(one.date, grain, calendar).period })),
      published,
    }
  },
)

const sum = (parts: readonly IndexPart[]): number => parts.reduce((all, { most }) => all + most, 0)
