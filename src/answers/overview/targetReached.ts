import type { IndexTarget } from '../lists/targets.ts'
import type { OverviewIndex } from './overviewIndices.ts'

type Reached = Pick<OverviewIndex, 'year' | 'score' | 'rank' | 'rank_low' | 'rank_high' | 'band' | 'movement'>

/**
 * Whether the published figures of an index reach what a plan demanded for the same year; null where the
 * demand is words, is for another year, or the figure is not known. `+ n` under rank: n places gained.
 */
export function targetReached(target: IndexTarget, reached: Reached): boolean | null {
  const { measure, operator } = target
  const value = Number(target.value)
  if (Number(target.period.slice(0, 4)) !== reached.year || target.value === null) return null
  if (measure === 'band') return operator === '=' && reached.band ? reached.band.band === target.value : null
  if (Number.isNaN(value)) return null
  if (measure === 'score') return operator === '>=' && reached.score !== null ? reached.score >= value : null
  if (measure !== 'rank') return null
  if (operator === '+') {
    const change = reached.movement?.rankChange ?? null
    return change === null ? null : -change >= value
  }
  return operator === '<=' ? within(reached, value) : null
}

function within({ rank, rank_low, rank_high }: Reached, worst: number): boolean | null {
  if (rank !== null) return rank <= worst
  if (rank_high !== null && rank_high <= worst) return true
  return rank_low !== null && rank_low > worst ? false : null
}
