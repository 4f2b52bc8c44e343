import type { UnitHeat, UnitHeatRow } from '../../../answers/indicators/unitHeat.ts'
import type { Words } from '../../../i18n/vi.ts'
import { mattering, ordered } from './order.ts'

/** One sentence on units by indicators: how many are off beyond chance, and who most. */
export function unitHeadline(
  { measure, definitions, complete }: Pick<UnitHeat, 'measure' | 'definitions' | 'complete'>,
  rows: readonly UnitHeatRow[],
  { kind, period, words }: { kind: string; period: string; words: Words },
): string {
  const said = words.heat.headline
  const named = complete ? period : `${period} (${words.indicators.unfinished})`
  const measured = rows.filter(({ cells }) => cells.some(({ value }) => value !== null))
  const kinds = words.indicators.lower(kind)
  if (measured.length === 0) return said.nothing(named)
  const [worst] = ordered(measured, { measure, definitions }, undefined)
  const isOff = ({ cells }: UnitHeatRow) => mattering(cells, measure).first > 0
  const off = measured.filter(isOff).length
  if (!worst || off === 0) {
    return measure === 'target'
      ? said.allMet(named, measured.length, kinds)
      : said.nobody(named, measured.length, kinds)
  }
  const name = words.format.name(worst.unit)
  if (measure === 'target') {
    const judged = worst.cells.filter((cell) => cell.judged)
    const missed = worst.cells.filter((cell) => cell.missed)
    return `${said.target(named, off, measured.length, kinds)}; ${said.most(name, missed.length, judged.length)}`
  }
  const z = mattering(worst.cells, measure).first
  const at = worst.cells.findIndex(({ residual }) => residual?.z === z)
  const definition = definitions[at]
  const indicator = definition ? words.indicators.lower(words.format.name(definition)) : ''
  const farthest = said.farthest(name, indicator, words.format.signed(z, 1))
  return `${said.residual(named, off, measured.length, kinds)}; ${farthest}`
}
