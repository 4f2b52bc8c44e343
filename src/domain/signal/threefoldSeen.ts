import { normalTail } from '../chance/normalTail.ts'
import { echoes } from './echoes.ts'
import { type WatchedGroup, watching } from './watchedGroup.ts'

/** The distance that a list of all units asks for. */
const distance = 4.5

/**
 * Chance, in 0…1, that a large unit which misses three times as much for four weeks is told from weeks that vary and
 * follow each other as those of its group do: that a normal deviation of ln 3 ÷ σ lies beyond 4.5, with
 * σ² = c² (1 + 2 Σ (1 − k ÷ 4) ρᵏ) ÷ 4 + c² (1 + ρ) ÷ ((1 − ρ) 52).
 */
export function threefoldSeen(group: Pick<WatchedGroup, 'variation' | 'following'>, t: number): number {
  const c2 = group.variation[t] ?? 0
  const rho = group.following[t] ?? 0
  const together = 1 + 2 * echoes(rho, watching.tested)
  const square = (c2 * together) / watching.tested + (c2 * (1 + rho)) / ((1 - rho) * watching.base)
  return square > 0 ? normalTail(distance - Math.log(3) / Math.sqrt(square)) : 1
}
