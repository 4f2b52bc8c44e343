/** The rates of which slips and missed targets are looked for. */
export function watchedRates<D extends { kind: string; target: unknown }>(definitions: readonly D[]): D[] {
  return definitions.filter(({ kind, target }) => kind === 'rate' && target !== null)
}
