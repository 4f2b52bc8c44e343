export interface FunnelDot {
  unit: string
  name: string
  /** Cases at the common mix of fields. */
  size: number
  /** Standardised value of the indicator, a fraction 0–1. */
  value: number
  cases: number
  observed: number
  expected: number
  /** Limits of 99.8 % at its size. */
  low: number
  high: number
  /** `chance`: beyond what chance explains, but not apart from how units differ anyway. */
  verdict: 'worse' | 'better' | 'chance' | 'warning' | 'inside' | 'few' | 'alone'
}

export interface FunnelLimit {
  size: number
  /** Of 95 %. */
  warning: readonly [low: number, high: number]
  /** Of 99.8 %. */
  alarm: readonly [low: number, high: number]
}

export interface Funnel {
  measure: string
  /** Of all units together. */
  average: number
  /** What is counted are misses. */
  misses: boolean
  dots: readonly FunnelDot[]
  lines: readonly FunnelLimit[]
  /** The unit that the screen is about, where it is one of them. */
  ringed: string | null
}
