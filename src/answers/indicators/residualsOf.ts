import { funnelVerdict } from '../../domain/signal/funnel.ts'
import { generalSpread } from '../../domain/signal/generalSpread.ts'
import { standardResidual } from '../../domain/signal/standardResidual.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'
import type { JudgedUnits } from './judgedUnits.ts'

export interface CellResidual {
  observed: number
  expected: number
  /** Standard deviations beyond the expected, the general spread of units in them; above 0 = worse. */
  z: number
  /** `few`, `alone`: not judged; `inside`: within the limits of 99.8 %. */
  verdict: 'worse' | 'better' | 'inside' | 'few' | 'alone'
}

/** No unit within so many standard deviations lies beyond limits of 99.8 %: their exact side is not asked for. */
const surelyInside = 2

/**
 * What sets of units (one, or those of a former district) show against what their fields let expect; null for
 * a set without cases. Sets of several units are judged with their own spread where it is larger, as
 * units of one district may vary together.
 */
export function residualsOf(
  { rate, spread, units }: JudgedUnits,
  sets: readonly (readonly string[])[],
  { minimum }: Pick<IndicatorDefinition, 'minimum'>,
): (CellResidual | null)[] {
  const byUnit = new Map(units.map((one) => [one.unit, one]))
  const sums = sets.map((of) => {
    const standardised = of.flatMap((unit) => byUnit.get(unit) ?? [])
    const sum = (key: 'observed' | 'expected' | 'cases') =>
      standardised.reduce((all, one) => all + one[key], 0)
    const [observed, expected, cases] = [sum('observed'), sum('expected'), sum('cases')]
    const size = rate !== null && rate > 0 ? expected / rate : cases
    return {
      unit: of.join(),
      observed,
      expected,
      cases,
      size,
      rate: expected > 0 ? (observed / expected) * (rate ?? 0) : 0,
      few: cases < (minimum ?? 1),
      isAlone: standardised.length > 0 && standardised.every(({ isAlone }) => isAlone),
    }
  })
  if (rate === null) return sums.map(() => null)
  const judged = sums.filter(({ few, isAlone, cases }) => cases > 0 && !few && !isAlone)
  const widest = Math.max(spread, generalSpread(judged, rate))
  return sums.map((one): CellResidual | null => {
    if (one.cases === 0) return null
    const { observed, expected } = one
    const z = standardResidual(one, rate, widest)
    const plain = { observed, expected, z }
    if (one.few) return { ...plain, verdict: 'few' }
    if (one.isAlone) return { ...plain, verdict: 'alone' }
    const { beyond, side } =
      Math.abs(z) < surelyInside ? { beyond: null, side: null } : funnelVerdict(one, rate, widest)
    if (beyond !== 'alarm') return { ...plain, verdict: 'inside' }
    return { ...plain, verdict: side === 'more' ? 'worse' : 'better' }
  })
}
