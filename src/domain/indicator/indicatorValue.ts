import { wilson } from './wilson.ts'

export type IndicatorKind = 'rate' | 'duration' | 'count' | 'stock' | 'share'
export type Direction = 'higher' | 'lower'

export interface Counts {
  numerator: number | null
  denominator: number | null
}

export interface IndicatorValue extends Counts {
  /** Rate and share: a fraction; duration: in the indicator's measure; count and stock: the numerator. */
  value: number | null
  /** Wilson 95 % of a rate, “dao động ngẫu nhiên”; null for every other kind. */
  low: number | null
  high: number | null
}

/**
 * The value of summed counts by kind: a quotient for rate, duration and share (null over 0 or where one of
 * the two is unknown), the numerator for count and stock. A rate has a Wilson interval besides.
 */
export function indicatorValue(kind: IndicatorKind, { numerator, denominator }: Counts): IndicatorValue {
  if (!isQuotient(kind)) {
    return { numerator, denominator, value: numerator, low: null, high: null }
  }
  if (numerator === null || denominator === null || denominator === 0) {
    return { numerator, denominator, value: null, low: null, high: null }
  }
  const interval = kind === 'rate' ? wilson(numerator, denominator) : null
  return {
    numerator,
    denominator,
    value: numerator / denominator,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  }
}

/** Rate, duration and share divide; count and stock do not. */
export function isQuotient(kind: IndicatorKind): boolean {
  return kind === 'rate' || kind === 'duration' || kind === 'share'
}

/** Stock and share hold at one date and are never added over dates. */
export function isOfOneDate(kind: IndicatorKind): boolean {
  return kind === 'stock' || kind === 'share'
}
