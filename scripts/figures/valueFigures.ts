import type { IndicatorValue } from '../../src/domain/indicator/indicatorValue.ts'
import type { FigureAt } from './FigureAt.ts'

/** Value, counts and interval of one unit, indicator and period in one place. */
export function valueFigures(
  where: string,
  of: { unit: string; indicator: string; period: string },
  { value, numerator, denominator, low, high }: IndicatorValue,
): FigureAt[] {
  return Object.entries({ value, numerator, denominator, low, high }).map(([quantity, figure]) => ({
    key: { quantity, ...of },
    where,
    value: figure,
  }))
}
