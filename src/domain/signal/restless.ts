import { type WatchedGroup, watching } from './watchedGroup.ts'

/** Three times as many misses should be seen in four weeks, at a distance that a list of all units asks for. */
const times = 3
const distance = 4.5

/**
 * Whether the weeks of a group vary and follow each other so much that even a threefold rise of a large unit would not be
 * told from them: ln 3 < 4.5 √(c² (1 + 2 Σ (1 − k ÷ 4) ρᵏ) ÷ 4 + c² (1 + ρ) ÷ ((1 − ρ) 52)).
 */
export function isRestless(group: WatchedGroup, t: number): boolean {
  const c2 = group.variation[t] ?? 0
  const rho = group.following[t] ?? 0
  let together = 1
  for (let k = 1; k < watching.tested; k++) together += 2 * (1 - k / watching.tested) * rho ** k
  const square = (c2 * together) / watching.tested + (c2 * (1 + rho)) / ((1 - rho) * watching.base)
  return Math.log(times) < distance * Math.sqrt(square)
}
