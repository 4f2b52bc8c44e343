import type { Unit } from '../../answers/lists/unitTree.ts'
import type { MeasuredValue } from '../../answers/lists/windowValues.ts'
import { dayNumber } from '../../domain/indicator/day.ts'
import { type IndicatorKind, isOfOneDate } from '../../domain/indicator/indicatorValue.ts'
import type { Period } from '../../domain/indicator/period.ts'
import type { Words } from '../../i18n/vi.ts'
import type { Coded } from '../../ui/tableColumn.ts'

interface Measured {
  value: Pick<MeasuredValue, 'numerator'>
  period: Period
  indicator: { indicator: string; kind: IndicatorKind }
  /** The period is over. */
  complete: boolean
}

interface Asked {
  unit: Pick<Unit, 'unit'>
  /** All units. */
  units: readonly Pick<Unit, 'parent'>[]
  field: string | null
  /** Added up from the start of the year. */
  toDate: boolean
}

/**
 * Rows of one unit as measurements of the data contract: each counts a whole month, quarter or year, a stock its last
 * day. Weeks have no codes, as they may cross a month's end, and neither has what is not over. Undefined for sums:
 * of the year to date, and of a unit with others below it, whose own rows would be counted twice.
 */
export function measurementCodes<Row>(
  { unit: { unit }, units, field, toDate }: Asked,
  measuredOf: (row: Row) => Measured,
  { column }: Pick<Words, 'column'>,
): Coded<Row> | undefined {
  if (toDate || units.some(({ parent }) => parent === unit)) return undefined
  return {
    table: 'measurements',
    columns: { numerator: 'numerator', denominator: 'denominator' },
    heads: column.measured,
    keys: (row) => {
      const { value, period, indicator, complete } = measuredOf(row)
      const isRow = complete && period.grain !== 'week' && value.numerator !== null
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
