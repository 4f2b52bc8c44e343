import { type LinearTable, totals } from '../score/linearTable.ts'

export interface PairedComponent {
  component: string
  /** Points of the index per point of the component in each year; 0 where the year does not have it. */
  factorA: number
  factorB: number
}

/** Two years of one index side by side: who stands in both, with which scores and totals. */
export interface TablePair {
  /** Of both years, those of the later first. */
  components: readonly PairedComponent[]
  /** In both years. */
  places: readonly string[]
  /** Scores of place p in component c at p × components + c. */
  a: Float64Array
  b: Float64Array
  totalsA: readonly number[]
  totalsB: readonly number[]
  /** Ranked in year a alone, and in year b alone. */
  gone: readonly { place: string; total: number }[]
  come: readonly { place: string; total: number }[]
}

/**
 * Lays two tables of one index side by side. A component that only one year has stands with the factor 0
 * and an unchanged score in the other: what it brings is a change of the formula, not of the score. Scores are on the
 * components' own scales, totals in points of the index.
 */
export function pairTables(a: LinearTable, b: LinearTable): TablePair {
  const codes = [...new Set([...b.components, ...a.components].map(({ component }) => component))]
  const inA = new Map(a.components.map((one, c) => [one.component, { factor: one.factor, c }]))
  const inB = new Map(b.components.map((one, c) => [one.component, { factor: one.factor, c }]))
  const rowInA = new Map(a.places.map((place, p) => [place, p]))
  const rowInB = new Map(b.places.map((place, p) => [place, p]))
  const places = b.places.filter((place) => rowInA.has(place))
  const scores = { a: new Float64Array(places.length * codes.length), b: new Float64Array(0) }
  scores.b = new Float64Array(scores.a.length)
  places.forEach((place, p) => {
    codes.forEach((code, c) => {
      const then = scoreAt(a, rowInA.get(place), inA.get(code)?.c)
      const now = scoreAt(b, rowInB.get(place), inB.get(code)?.c)
      const at = p * codes.length + c
      scores.a[at] = then ?? now ?? Number.NaN
      scores.b[at] = now ?? then ?? Number.NaN
    })
  })
  const totalA = new Map(totals(a).map((total, p) => [a.places[p] ?? '', total]))
  const totalB = new Map(totals(b).map((total, p) => [b.places[p] ?? '', total]))
  return {
    components: codes.map((component) => ({
      component,
      factorA: inA.get(component)?.factor ?? 0,
      factorB: inB.get(component)?.factor ?? 0,
    })),
    places,
    ...scores,
    totalsA: places.map((place) => totalA.get(place) ?? Number.NaN),
    totalsB: places.map((place) => totalB.get(place) ?? Number.NaN),
    gone: [...totalA].flatMap(([place, total]) => (rowInB.has(place) ? [] : [{ place, total }])),
    come: [...totalB].flatMap(([place, total]) => (rowInA.has(place) ? [] : [{ place, total }])),
  }
}

function scoreAt(table: LinearTable, p: number | undefined, c: number | undefined): number | null {
  if (p === undefined || c === undefined) return null
  return table.scores[p * table.components.length + c] ?? null
}

/** Row of a place that stands in both years. @throws RangeError for any other */
export function rowOf(pair: TablePair, place: string): number {
  const p = pair.places.indexOf(place)
  if (p < 0) throw new RangeError(`place ${place} does not stand in both years`)
  return p
}
