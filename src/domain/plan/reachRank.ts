import { nineDecimals } from '../nineDecimals.ts'
import { refused } from '../refused.ts'
import { type LinearTable, scoresOf } from '../score/linearTable.ts'
import { cheapestBundle } from './cheapestBundle.ts'
import { applyScenario, type Standing, standings } from './scenario.ts'

export interface Limit {
  /** Largest gain on the component's own scale. */
  cap: number
  /** Of one point on the component's own scale. */
  effort: number
}

export interface ReachAsked {
  /** Where everybody stands when the place has done nothing. */
  table: LinearTable
  place: string
  goal: number
  /** By component; one without a limit gains nothing. */
  limits: ReadonlyMap<string, Limit>
  /** Gains are whole multiples of it, on the components' own scales. */
  step: number
}

export interface ComponentGain {
  component: string
  score: number
  /** On the component's own scale. */
  gain: number
  /** Of the index. */
  points: number
  effort: number
  /** The largest gain that was allowed and fits the scale, in whole steps. */
  cap: number
}

export interface Reach {
  /** there: nothing has to be gained; beyond: not within these limits, and the gains are all that they allow. */
  outcome: 'there' | 'reached' | 'beyond'
  before: Standing
  /** Least total that gives the rank, as the others stand: the goal-th highest of theirs. */
  needed: number
  /** The component with the most room in points of the index first: it is taken up first where efforts are equal. */
  gains: ComponentGain[]
  points: number
  effort: number
  /** When the gains are made. */
  after: Standing
}

/**
 * What brings a place to a rank at the least effort. A rank of at most `goal` needs fewer than `goal` others
 * strictly above, so a total of at least the goal-th highest of the others' (a tie shares the better rank,
 * competition rank). Gains are whole steps within their caps and the scale; the bundle is the cheapest of all
 * (see `cheapestBundle`). Totals in points of the index, gains on the components' own scales.
 * @throws RangeError for a place outside the table, a goal outside [1, places], or a step that is not above 0
 */
export function reachRank({ table, place, goal, limits, step }: ReachAsked): Reach {
  if (!Number.isInteger(goal) || goal < 1 || goal > table.places.length) {
    throw refused(['rank outside', String(goal), String(table.places.length)])
  }
  if (!(step > 0)) throw new RangeError(`not a step: ${step}`)
  const scores = scoresOf(table, place)
  const others = standings(table).filter((one) => one.place !== place)
  const before = standingOf(table, place)
  const needed = others.map(({ total }) => total).sort((a, b) => b - a)[goal - 1] ?? Number.NEGATIVE_INFINITY
  const rooms = table.components
    .map(({ component, factor, max }, c) => {
      const { cap = 0, effort = 1 } = limits.get(component) ?? {}
      const room = Math.min(cap, (max ?? Number.POSITIVE_INFINITY) - (scores[c] ?? 0))
      const most = factor > 0 ? Math.max(0, Math.floor(room / step + 1e-6)) : 0
      return { component, factor, effort, most, score: scores[c] ?? Number.NaN }
    })
    .sort((a, b) => b.factor * b.most - a.factor * a.most)
  const steps = rooms.map(({ factor, effort, most }) => ({
    points: factor > 0 ? factor * step : 1,
    cost: effort * step,
    most,
  }))
  const made = (counts: readonly number[]) =>
    rooms.map(({ component, factor, effort, most, score }, c): ComponentGain => {
      const gain = nineDecimals((counts[c] ?? 0) * step)
      return {
        component,
        score,
        gain,
        points: gain * factor,
        effort: gain * effort,
        cap: nineDecimals(most * step),
      }
    })
  const reachedBy = (gains: ComponentGain[]) => {
    const scores = new Map(gains.map(({ component, score, gain }) => [component, nineDecimals(score + gain)]))
    return standingOf(applyScenario(table, { scores: new Map([[place, scores]]), weights: new Map() }), place)
  }
  const answer = (outcome: Reach['outcome'], gains: ComponentGain[]): Reach => ({
    outcome,
    before,
    needed,
    gains,
    points: gains.reduce((sum, { points }) => sum + points, 0),
    effort: gains.reduce((sum, { effort }) => sum + effort, 0),
    after: reachedBy(gains),
  })
  if (before.rank <= goal) return answer('there', made([]))
  // Totals are compared on nine decimals: what lies within the last of them is asked for again.
  for (let more = 0; ; more = 2 * more + 1e-9) {
    const bundle = cheapestBundle(needed - before.total + more, steps)
    if (bundle === null) return answer('beyond', made(rooms.map(({ most }) => most)))
    const reached = answer('reached', made(bundle.steps))
    if (reached.after.rank <= goal) return reached
    if (bundle.steps.every((count, c) => count === rooms[c]?.most)) return { ...reached, outcome: 'beyond' }
  }
}

function standingOf(table: LinearTable, place: string): Standing {
  const standing = standings(table).find((one) => one.place === place)
  if (standing === undefined) throw new RangeError(`place ${place} is not in the table`)
  return standing
}
