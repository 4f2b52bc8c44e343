import { watchedRates } from '../../src/answers/weeks/watchedRates.ts'
import { textOf } from '../../src/engine/validate/PackageRow.ts'
import { readTable } from '../data/readTable.ts'

/** The codes of the rates that the alerts watch, as the sources define them. */
export function targetedRates(folder: string): string[] {
  const definitions = (readTable(folder, 'indicators')?.rows ?? []).map((row) => ({
    indicator: textOf(row, 'indicator') ?? '',
    kind: textOf(row, 'kind') ?? '',
    target: textOf(row, 'target'),
  }))
  return watchedRates(definitions).map(({ indicator }) => indicator)
}
