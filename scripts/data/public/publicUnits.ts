interface Unit {
  unit: string
  kind: string
  parent: string | null
}

/** Kinds whose units are published; what lies below them is in their counts. */
const published: readonly string[] = ['city', 'department', 'district', 'commune', 'vertical']

/** Codes of the units that are published: the city, and of those directly below it the kinds that face the public. */
export function publicUnits(units: readonly Unit[]): string[] {
  const roots = new Set(units.filter(({ parent }) => parent === null).map(({ unit }) => unit))
  return units
    .filter(
      ({ unit, kind, parent }) =>
        roots.has(unit) || (published.includes(kind) && parent !== null && roots.has(parent)),
    )
    .map(({ unit }) => unit)
}
