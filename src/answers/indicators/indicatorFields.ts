import { isComplete, type Period } from '../../domain/indicator/period.ts'
import { distanceToTarget } from '../../domain/score/target.ts'
import { answerOf } from '../answerOf.ts'
import { type IndicatorDefinition, indicatorNamed } from '../lists/indicatorList.ts'
import { type MeasuredValue, type Window, windowValues } from '../lists/windowValues.ts'
import { isBelowMinimum } from './indicatorSeries.ts'

export interface FieldRow extends MeasuredValue {
  /** Null: rows that name no field. */
  field: string | null
  belowMinimum: boolean
  distance: number | null
}

export interface IndicatorFields {
  definition: IndicatorDefinition
  complete: boolean
  /** Most cases first. */
  rows: FieldRow[]
}

/** One indicator of one unit with all below it in a period or span, by field of procedures. */
export const indicatorFields = answerOf(
  'indicator fields',
  async (
    database,
    {
      unit,
      indicator,
      period,
      asOf,
    }: { unit: string; indicator: string; period: Period | Window; asOf: string },
    signal,
  ): Promise<IndicatorFields> => {
    const [definition, values] = await Promise.all([
      indicatorNamed(database, indicator, signal),
      windowValues(
        database,
        { units: [unit], indicators: [indicator], windows: [period], asOf, byField: true },
        signal,
      ),
    ])
    const rows = values.map(
      ({ field, numerator, denominator, value, low, high, units, partly, days }): FieldRow => ({
        ...{ field, numerator, denominator, value, low, high, units, partly, days },
        belowMinimum: isBelowMinimum(definition, denominator),
        distance: distanceToTarget(value, definition.target, definition.direction),
      }),
    )
    const size = (row: FieldRow) => row.denominator ?? row.numerator ?? 0
    return { definition, complete: isComplete(period, asOf), rows: rows.sort((a, b) => size(b) - size(a)) }
  },
)
