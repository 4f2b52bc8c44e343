import type { Steps } from './Steps.ts'

/**
 * The cheapest whole numbers of steps that bring at least `gap`, whatever the points of a step are: depth first
 * from the cheapest points on, leaving a branch where even parts of steps could not end cheaper (Martello, Toth,
 * Knapsack Problems, 1990, §2.5, §3.3). Null after `tries` branches, which many kinds of steps with one price per
 * point can need.
 */
export function branchedSteps(
  gap: number,
  options: readonly Steps[],
  { tolerance, tries }: { tolerance: number; tries: number },
): number[] | null {
  const sorted = kindsOf(options).sort((a, b) => a.cost / a.points - b.cost / b.points || b.points - a.points)
  const counts = sorted.map(() => 0)
  let best: { cost: number; steps: number[] } | null = null
  let left = tries
  const least = (i: number, need: number): number => {
    let cost = 0
    for (let j = i; j < sorted.length && need > tolerance; j++) {
      const { points = 1, cost: each = 0, most = 0 } = sorted[j] ?? {}
      const taken = Math.min(most, need / points)
      cost += taken * each
      need -= taken * points
    }
    return need > tolerance ? Number.POSITIVE_INFINITY : cost
  }
  const tryFrom = (i: number, need: number, cost: number): void => {
    if (left-- <= 0) return
    if (need <= tolerance) {
      if (best === null || cost < best.cost - 1e-9) best = { cost, steps: [...counts] }
      return
    }
    const option = sorted[i]
    if (option === undefined) return
    for (let n = Math.min(option.most, Math.ceil((need - tolerance) / option.points)); n >= 0; n--) {
      const [rest, spent] = [need - n * option.points, cost + n * option.cost]
      const bound = spent + least(i + 1, rest)
      if (bound === Number.POSITIVE_INFINITY || (best !== null && bound >= best.cost - 1e-9)) {
        // Fewer steps of what is cheapest leave more for what is dearer.
        if (rest > tolerance) break
        continue
      }
      counts[i] = n
      tryFrom(i + 1, rest, spent)
    }
    counts[i] = 0
  }
  tryFrom(0, gap, 0)
  const cheapest = best as { steps: number[] } | null
  return left <= 0 || cheapest === null ? null : spread(options, sorted, cheapest.steps)
}

interface Kind extends Steps {
  /** Positions of the options whose steps are alike. */
  of: number[]
}

/** Steps that bring and cost the same are one kind, so that no two branches differ by their names alone. */
function kindsOf(options: readonly Steps[]): Kind[] {
  const kinds: Kind[] = []
  options.forEach(({ points, cost, most }, at) => {
    const same = kinds.find(
      (one) => Math.abs(one.points - points) < 1e-12 && Math.abs(one.cost - cost) < 1e-12,
    )
    if (same === undefined) kinds.push({ points, cost, most, of: [at] })
    else {
      same.most += most
      same.of.push(at)
    }
  })
  return kinds
}

/** Steps of a kind go to what comes first, as far as it goes. */
function spread(options: readonly Steps[], kinds: readonly Kind[], counts: readonly number[]): number[] {
  const steps = options.map(() => 0)
  kinds.forEach(({ of }, k) => {
    let left = counts[k] ?? 0
    for (const at of of) {
      const taken = Math.min(left, options[at]?.most ?? 0)
      steps[at] = taken
      left -= taken
    }
  })
  return steps
}
