import type { UnitHeat, UnitHeatCell, UnitHeatRow } from '../../../answers/indicators/unitHeat.ts'
import type { Words } from '../../../i18n/vi.ts'
import type { Arranged } from './arrange.ts'
import type { HeatAt } from './HeatGridProps.ts'
import { rowName } from './rowName.ts'
import { mattersText } from './unitTable.ts'

/** One cell of the table of units and indicators in words, or what a unit was made of. */
export function unitCell(
  heat: Pick<UnitHeat, 'measure' | 'definitions' | 'window'>,
  arranged: readonly Arranged<UnitHeatRow>[],
  { at, words }: { at: HeatAt; words: Words },
): string {
  const line = arranged[at.row]
  if (!line) return ''
  const { row, isSum } = line
  const name = rowName(row, isSum, words)
  const definition = heat.definitions[at.column - 1]
  const cell = row.cells[at.column - 1]
  if (at.column < 1 || !definition || !cell) {
    const matters = `${words.heat.matters[heat.measure]}: ${mattersText(row.cells, heat.measure, words)}`
    return [name, madeOf(row, words), matters].filter(Boolean).join(' · ')
  }
  return words.indicators.heat.cell(
    name,
    words.format.name(definition),
    figureWords(cell, { measure: definition.measure, looked: heat.window }, words),
    restOf(cell, definition, words),
  )
}

/** From which former districts a commune was made. */
export function madeOf({ former }: UnitHeatRow, words: Words): string {
  if (former === null) return ''
  const { districts } = words.heat
  const name = districts.former(words.format.name(former.district))
  return former.others.length === 0
    ? name
    : `${name}; ${districts.others(words.format.list(former.others.map((one) => words.format.name(one))))}`
}

function figureWords(
  cell: UnitHeatCell,
  { measure, looked }: { measure: string; looked: UnitHeat['window'] },
  words: Words,
): string {
  const { value, numerator, denominator } = cell
  const said = words.indicators
  if (value === null) return said.noFigure(cell, looked)
  return `${said.value(value, measure)} (${said.counts(numerator, denominator)})`
}

function restOf(
  { value, distance, judged, missed, belowMinimum, residual }: UnitHeatCell,
  { target, measure, minimum }: UnitHeat['definitions'][number],
  words: Words,
): string[] {
  const { headline, target: written, distance: by, trend } = words.indicators
  const said = words.heat.cell
  const rest: string[] = []
  if (value === null) return rest
  if (distance !== null) {
    const goal = written(target, measure)
    rest.push(distance < 0 ? headline.missed(goal, by(distance, measure)) : headline.reached(goal))
    if (distance < 0 && judged && !missed) rest.push(said.unsure)
  }
  if (belowMinimum && minimum !== null) rest.push(trend.minimum(minimum))
  if (residual !== null) {
    const { observed, expected, z, verdict } = residual
    rest.push(
      said.expected(words.format.number(observed), words.format.number(expected, 1)),
      said.z(words.format.signed(z, 1)),
      said.verdicts[verdict],
    )
  }
  return rest
}
