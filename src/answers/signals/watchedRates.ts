import type { IndicatorDefinition } from '../indicators/indicatorList.ts'

/** The rates of which slips and missed targets are looked for. */
export function watchedRates(definitions: readonly IndicatorDefinition[]): IndicatorDefinition[] {
  return definitions.filter(({ kind, target }) => kind === 'rate' && target !== null)
}
