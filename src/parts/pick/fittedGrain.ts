type Grain = 'week' | 'month' | 'quarter'

/** The grain of a page that goes by week or month only. */
export function fittedGrain(grain: Grain): 'week' | 'month' {
  return grain === 'quarter' ? 'month' : grain
}
