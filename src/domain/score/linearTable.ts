import { nineDecimals } from '../nineDecimals.ts'
import type { ComponentTree, TreeComponent } from './componentTree.ts'
import { factors } from './factors.ts'

export interface LinearComponent {
  component: string
  /** Points of the index that one point of the component is worth in this year. */
  factor: number
  /** Largest score on the component's own scale; null = unknown. */
  max: number | null
}

/** One year of an index whose total is Σ factor × score over the components of the first level. */
export interface LinearTable {
  components: readonly LinearComponent[]
  places: readonly string[]
  /** On the components' own scales, place by place: score of place p in component c at p × components + c. */
  scores: Float64Array
}

export type NotLinear = 'no components' | 'no formula' | 'no scores'

export interface LinearReading {
  table: LinearTable | null
  /** Why there is no table; null where there is one. */
  why: NotLinear | null
  /** Places that lack a component and stand outside the table, with what they lack. */
  lacking: ReadonlyMap<string, readonly string[]>
}

/**
 * Reads a year as a linear table: total = Σ factor × score over the children of the root, where factor is
 * the one of `factors` (1 under sum, max × weight ÷ max of the child under weighted_mean, and so on).
 * Places that lack a component are left out and named. No table where the tree has one level only (`no
 * components`), the root's aggregation or a maximum is unknown (`no formula`), or no place has every
 * component (`no scores`).
 * @param scores by place, then by component, on the component's own scale
 */
export function linearTable<C extends TreeComponent>(
  tree: ComponentTree<C>,
  scores: ReadonlyMap<string, ReadonlyMap<string, number | null>>,
): LinearReading {
  const children = tree.children.get(tree.root.component) ?? []
  const none = (why: NotLinear): LinearReading => ({ table: null, why, lacking: new Map() })
  if (children.length === 0) return none('no components')
  const worth = factors(tree)
  const components: LinearComponent[] = []
  for (const { component, max } of children) {
    const factor = worth.get(component) ?? null
    if (factor === null) return none('no formula')
    components.push({ component, factor, max })
  }
  const lacking = new Map<string, string[]>()
  const places: string[] = []
  const values: number[] = []
  for (const [place, ofPlace] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = components.map(({ component }) => ofPlace.get(component) ?? null)
    if (row.every((score) => score !== null)) {
      places.push(place)
      values.push(...row)
    } else {
      const missing = components.filter((_, c) => row[c] === null).map(({ component }) => component)
      lacking.set(place, missing)
    }
  }
  if (places.length === 0) return { table: null, why: 'no scores', lacking }
  return { table: { components, places, scores: Float64Array.from(values) }, why: null, lacking }
}

/**
 * Recomputed totals in points of the index, in the order of the places. Rounded to nine decimals, so that
 * equal sums tie whatever the order in which doubles were added.
 */
export function totals({ components, places, scores }: LinearTable): number[] {
  return places.map((_, p) => {
    let total = 0
    components.forEach(({ factor }, c) => {
      total += factor * (scores[p * components.length + c] ?? Number.NaN)
    })
    return nineDecimals(total)
  })
}

/** Scores of one place in the order of the components. @throws RangeError for a place outside the table */
export function scoresOf(table: LinearTable, place: string): Float64Array {
  const p = table.places.indexOf(place)
  if (p < 0) throw new RangeError(`place ${place} is not in the table`)
  const width = table.components.length
  return table.scores.slice(p * width, (p + 1) * width)
}
