import type { MeasuredValue } from '../../answers/lists/windowValues.ts'
import { dayNumber } from '../../domain/indicator/day.ts'
import { type IndicatorKind, isOfOneDate } from '../../domain/indicator/indicatorValue.ts'
import type { Period } from '../../domain/indicator/period.ts'
import type { Coded } from '../../ui/tableColumn.ts'

interface Measured {
  value: MeasuredValue
  period: Period
  indicator: { indicator: string; kind: IndicatorKind }
  /** The period is over. */
  complete: boolean
}

/**
 * Rows of one unit as measurements of the data contract: each counts a whole month, quarter or year, a stock its last
 * day. What is no such row has no codes: weeks, which may cross a month's end, what is not over, what is added up from
 * other units, whose own rows would be counted twice.
 */
export function measurementCodes<Row>(
  { unit, field }: { unit: string; field: string | null },
  measuredOf: (row: Row) => Measured,
): Coded<Row> {
  return {
    table: 'measurements',
    columns: { numerator: 'numerator', denominator: 'denominator' },
    keys: (row) => {
      const { value, period, indicator, complete } = measuredOf(row)
      const isRow = complete && period.grain !== 'week' && value.units === 1 && value.numerator !== null
      if (!isRow) return { date: null, days: null, unit: null, field: null, indicator: null }
      const isDay = isOfOneDate(indicator.kind)
      return {
        date: isDay ? period.end : period.start,
        days: isDay ? 1 : dayNumber(period.end) - dayNumber(period.start) + 1,
        unit,
        field,
        indicator: indicator.indicator,
      }
    },
  }
}
