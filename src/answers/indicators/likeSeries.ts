import { type IndicatorValue, isOfOneDate } from '../../domain/indicator/indicatorValue.ts'
import { type Period, periodsBetween } from '../../domain/indicator/period.ts'
import { summedValue } from '../../domain/indicator/summedValue.ts'
import { answerOf } from '../answerOf.ts'
import { type IndicatorDefinition, indicatorNamed } from '../lists/indicatorList.ts'
import type { Reorganisation } from '../lists/reorganisations.ts'
import { isValidIn, type Unit } from '../lists/unitTree.ts'
import { valueFinder, windowValues } from '../lists/windowValues.ts'
import { type IndicatorSeriesOptions, isBelowMinimum, spanOf } from './indicatorSeries.ts'

export interface LikePoint extends IndicatorValue {
  period: Period
  belowMinimum: boolean
}

export interface LikeSeries {
  definition: IndicatorDefinition
  points: LikePoint[]
}

export interface LikeSeriesOptions extends Omit<IndicatorSeriesOptions, 'unit'> {
  reorganisation: Reorganisation
}

/**
 * The old and the new units of a reorganisation as one series: sums of their counts in every period, so that
 * both sides of the break are of the same work; null where one of them is known only over more days at once. @throws RangeError where they do not exactly cover each other.
 */
export const likeSeries = answerOf(
  'like series',
  async (database, options: LikeSeriesOptions, signal): Promise<LikeSeries> => {
    const {
      reorganisation,
      indicator,
      grain,
      calendar,
      from,
      to,
      asOf,
      field = null,
      toDate = false,
    } = options
    if (!reorganisation.exact) {
      throw new RangeError(`the units of ${reorganisation.date} do not exactly cover each other`)
    }
    const definition = await indicatorNamed(database, indicator, signal)
    const periods = periodsBetween(from, to, grain, calendar)
    const windowOf = spanOf(definition, toDate)
    const units = [
      ...new Map([...reorganisation.old, ...reorganisation.new].map((one) => [one.unit, one])).values(),
    ]
    const values = await windowValues(
      database,
      {
        units: units.map(({ unit }) => unit),
        indicators: [indicator],
        windows: periods.map(windowOf),
        asOf,
        field,
      },
      signal,
    )
    const find = valueFinder(values)
    const points = periods.map((period): LikePoint => {
      const counted = isOfOneDate(definition.kind) ? standingAt(units, lastOf(period, asOf)) : units
      const values = counted.map(({ unit }) => find(unit, indicator, windowOf(period)))
      const isWhole = values.every(({ partly }) => partly === 0)
      const value = summedValue(definition.kind, isWhole ? values : [])
      return { period, ...value, belowMinimum: isBelowMinimum(definition, value.denominator) }
    })
    return { definition, points }
  },
)

/** What is held at one date is held by the units of that date: an old unit's last stock went to its heir. */
function standingAt(units: readonly Unit[], date: string): Unit[] {
  return units.filter((unit) => isValidIn(unit, { start: date, end: date }))
}

const lastOf = ({ end }: Period, asOf: string): string => (end < asOf ? end : asOf)
