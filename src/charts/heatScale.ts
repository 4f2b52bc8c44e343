/** Step of the sequence; reached = not short of the target; low = below the minimum; none = no figure. */
export type HeatStep = 0 | 1 | 2 | 3 | 4 | 'reached' | 'low' | 'none'

export interface HeatFigure {
  value: number | null
  /** Signed distance to the target in the indicator's measure: negative = short of it. */
  distance: number | null
  belowMinimum: boolean
}

export interface HeatScale {
  /** `points`: shortfall as a fraction; `share`: shortfall as a share of the target; `value`: no target. */
  of: 'points' | 'share' | 'value'
  /** Upper ends of the first four steps. */
  bounds: readonly number[]
  /** Least and most of the known values. */
  range: readonly [least: number, most: number] | null
  step(figure: HeatFigure): HeatStep
}

const points = [0.01, 0.02, 0.05, 0.1] as const
const shares = [0.05, 0.1, 0.25, 0.5] as const

/**
 * Colours of a heat table: with a target, the deeper the farther short of it, and none where it is reached;
 * without one, fifths of the known values from few to many.
 */
export function heatScale(
  { target, measure }: { target: number | null; measure: string },
  figures: readonly HeatFigure[],
): HeatScale {
  const of = target === null ? 'value' : measure === 'fraction' || target === 0 ? 'points' : 'share'
  const bounds = of === 'points' ? points : of === 'share' ? shares : fifths(figures)
  return {
    of,
    bounds,
    range: rangeOf(figures),
    step: ({ value, distance, belowMinimum }) => {
      if (value === null) return 'none'
      if (belowMinimum) return 'low'
      if (of === 'value') return stepOf(value, bounds)
      if (distance === null || distance >= 0) return 'reached'
      return stepOf(of === 'share' && target !== null ? -distance / Math.abs(target) : -distance, bounds)
    },
  }
}

function stepOf(amount: number, bounds: readonly number[]): 0 | 1 | 2 | 3 | 4 {
  const over = bounds.filter((bound) => amount > bound + 1e-12).length
  return Math.min(4, over) as 0 | 1 | 2 | 3 | 4
}

function ordered(figures: readonly HeatFigure[]): number[] {
  return figures
    .flatMap(({ value, belowMinimum }) => (value === null || belowMinimum ? [] : [value]))
    .sort((a, b) => a - b)
}

function rangeOf(figures: readonly HeatFigure[]): [number, number] | null {
  const known = ordered(figures)
  const [least] = known
  const most = known.at(-1)
  return least === undefined || most === undefined ? null : [least, most]
}

function fifths(figures: readonly HeatFigure[]): number[] {
  const known = ordered(figures)
  return [1, 2, 3, 4].map((n) => known[Math.ceil((n * known.length) / 5) - 1] ?? 0)
}
