import type { LinearTable } from './linearTable.ts'

/**
 * Half a unit of the last decimal that was printed, on the scale of the values: 0.005 for two decimals. The
 * decimals are the fewest, up to six, with which every value can be written. 0.5 for no values.
 */
export function halfUnit(values: Iterable<number>): number {
  let decimals = 0
  for (const value of values) {
    while (decimals < 6 && Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) > 1e-6)
      decimals++
  }
  return 0.5 / 10 ** decimals
}

/** How far each component's printed score may lie from the unrounded one, on its own scale, by component. */
export function halfUnits({ components, places, scores }: LinearTable): Map<string, number> {
  return new Map(
    components.map(({ component }, c) => [
      component,
      halfUnit(places.map((_, p) => scores[p * components.length + c] ?? 0)),
    ]),
  )
}

/**
 * How far the part of a component in a change of score can be off by rounding alone, in points of the index:
 * ½ (factor in a + in b) × (half unit in a + in b). Bounds add up: of a total, and of a difference of two.
 */
export function partRounding(
  factors: { factorA: number; factorB: number },
  halves: { a: number; b: number },
): number {
  return ((factors.factorA + factors.factorB) / 2) * (halves.a + halves.b)
}

/** How far a recomputed total can be off by rounding alone, points of the index: Σ factor × half unit. */
export function totalRounding(table: LinearTable): number {
  const halves = halfUnits(table)
  return table.components.reduce(
    (sum, { component, factor }) => sum + factor * (halves.get(component) ?? 0),
    0,
  )
}
