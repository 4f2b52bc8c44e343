import { rank } from '../rank/rank.ts'
import { type LinearTable, totals } from '../score/linearTable.ts'

/** What a reader supposes about an index; nothing of it is published. */
export interface Scenario {
  /** By place, then component: the score that is supposed, on the component's own scale. */
  scores: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** By component: its weight against the official ones of the others, in percent. */
  weights: ReadonlyMap<string, number>
}

export interface Standing {
  place: string
  /** Recomputed, in points of the index. */
  total: number
  rank: number
}

export const nothingSupposed: Scenario = { scores: new Map(), weights: new Map() }

/**
 * The table as a scenario supposes it: its scores in place of the table's, held within [0, max], and its
 * weights in place of the official ones for every place. Places and components that the table does not have
 * change nothing. Time grows with the table, not with the history.
 */
export function applyScenario(table: LinearTable, { scores, weights }: Scenario): LinearTable {
  const width = table.components.length
  const changed = table.scores.slice()
  for (const [place, changes] of scores) {
    const p = table.places.indexOf(place)
    if (p < 0) continue
    table.components.forEach(({ component, max }, c) => {
      const score = changes.get(component)
      if (score !== undefined) changed[p * width + c] = within(score, max)
    })
  }
  return { ...table, components: reweighted(table, weights), scores: changed }
}

/** Every place with its recomputed total, in points of the index, and competition rank, in [1, places], in the order of the table. */
export function standings(table: LinearTable): Standing[] {
  const sums = totals(table)
  const ranks = rank(sums)
  return table.places.map((place, p) => ({ place, total: sums[p] ?? Number.NaN, rank: ranks[p] ?? 0 }))
}

/**
 * Weights as fractions of the index, factor × max ÷ Σ factor × max; they sum to 1. Null where a maximum is
 * unknown, so that no weight can be told.
 */
export function weightsOf({ components }: Pick<LinearTable, 'components'>): number[] | null {
  const worth = components.map(({ factor, max }) => (max === null ? null : factor * max))
  if (!worth.every((points) => points !== null)) return null
  const sum = worth.reduce((all, points) => all + points, 0)
  return sum > 0 ? worth.map((points) => points / sum) : null
}

/** Normalised to the sum that the official weights had, so that the index keeps its maximum. */
function reweighted(table: LinearTable, weights: Scenario['weights']): LinearTable['components'] {
  const official = weightsOf(table)
  if (official === null || !table.components.some(({ component }) => weights.has(component))) {
    return table.components
  }
  const given = table.components.map(({ component }, c) => {
    const percent = weights.get(component)
    return percent === undefined ? (official[c] ?? 0) : Math.max(0, percent) / 100
  })
  const sum = given.reduce((all, weight) => all + weight, 0)
  if (!(sum > 0)) return table.components
  const whole = table.components.reduce((points, { factor, max }) => points + factor * (max ?? 0), 0)
  return table.components.map((one, c) => ({
    ...one,
    factor: ((given[c] ?? 0) / sum) * (whole / (one.max ?? 1)),
  }))
}

function within(score: number, max: number | null): number {
  return Math.min(Math.max(score, 0), max ?? Number.POSITIVE_INFINITY)
}
