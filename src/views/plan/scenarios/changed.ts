import type { Scenario } from '../../../domain/plan/scenario.ts'

/** The scenario with one score supposed otherwise; null = as the table has it. */
export function withScore(
  scenario: Scenario,
  { place, component, score }: { place: string; component: string; score: number | null },
): Scenario {
  const scores = new Map(scenario.scores)
  const ofPlace = withAmount(scores.get(place) ?? new Map(), component, score)
  if (ofPlace.size === 0) scores.delete(place)
  else scores.set(place, ofPlace)
  return { ...scenario, scores }
}

/** The scenario with one weight in percent; null = the official one. */
export function withWeight(scenario: Scenario, component: string, weight: number | null): Scenario {
  return { ...scenario, weights: withAmount(scenario.weights, component, weight) }
}

export function isNothing({ scores, weights }: Scenario): boolean {
  return scores.size === 0 && weights.size === 0
}

function withAmount(
  amounts: ReadonlyMap<string, number>,
  key: string,
  amount: number | null,
): ReadonlyMap<string, number> {
  const next = new Map(amounts)
  if (amount === null) next.delete(key)
  else next.set(key, amount)
  return next
}
