import type { UnitHeat, UnitHeatCell, UnitHeatRow } from '../../../answers/indicators/unitHeat.ts'
import type { IndicatorDefinition } from '../../../answers/lists/indicatorList.ts'
import { type HeatStep, heatScale } from '../../../charts/heatScale.ts'
import type { TintedCell, TintedTable, TintKey, TintStep } from '../../../charts/TintedTable.ts'
import type { Words } from '../../../i18n/vi.ts'
import type { Arranged } from './arrange.ts'
import { mattering } from './order.ts'
import { rowName } from './rowName.ts'
import { subjectOf } from './subjects.ts'

/** Upper ends of the first four steps of residuals, in standard deviations. */
const sigmas = [4, 6, 8, 12] as const

/** Units × indicators as a tinted table; its first column says by what the rows are ordered. */
export function unitTable(
  { measure, definitions }: Pick<UnitHeat, 'measure' | 'definitions'>,
  arranged: readonly Arranged<UnitHeatRow>[],
  { followed, words }: { followed: string | null; words: Words },
): TintedTable {
  const said = words.heat
  const scales = definitions.map((definition) => heatScale(definition, []))
  const step = (cell: UnitHeatCell, i: number): TintStep =>
    measure === 'residual' ? residualStep(cell) : targetStep(cell, scales[i]?.step(coloured(cell)) ?? 'none')
  return {
    keys: measure === 'residual' ? residualKeys(words) : targetKeys(words),
    columns: [
      { key: 'matters', head: said.matters[measure], below: '', subject: '' },
      ...definitions.map((definition) => ({
        key: definition.indicator,
        head: words.format.short(definition),
        below: targetWords(definition, words),
        subject: subjectOf(definition, words),
      })),
    ],
    rows: arranged.map(({ row, isSum, group }) => ({
      key: row.unit.unit,
      name: rowName(row, isSum, words),
      isSum,
      ...(group && { section: words.format.name(group) }),
      cells: [
        { text: mattersText(row.cells, measure, words), step: 'reached' },
        ...row.cells.map(
          (cell, i): TintedCell => ({
            text: cellText(cell, definitions[i], measure, words),
            step: step(cell, i),
          }),
        ),
      ],
    })),
    followed,
  }
}

export function targetWords({ target, measure, direction }: IndicatorDefinition, words: Words): string {
  const written =
    measure === 'fraction' ? words.indicators.target(target, measure) : words.format.number(target)
  return words.heat.target(direction, written)
}

/** How many targets are missed beyond chance of those known; or the residual that is farthest off. */
export function mattersText(
  cells: readonly UnitHeatCell[],
  measure: UnitHeat['measure'],
  words: Words,
): string {
  const judged = cells.filter(({ judged }) => judged).length
  if (judged === 0) return words.format.number(null)
  const { first, next } = mattering(cells, measure)
  if (measure === 'target') return `${words.format.number(first)}/${words.format.number(judged)}`
  return next > -99 ? words.format.signed(next, 1) : words.format.number(null)
}

function cellText(
  cell: UnitHeatCell,
  definition: IndicatorDefinition | undefined,
  measure: UnitHeat['measure'],
  words: Words,
): string {
  if (measure === 'residual') return words.format.signed(cell.residual?.z ?? null, 1)
  return words.indicators.cell(cell.value, definition?.measure ?? 'fraction')
}

/** Few cases are grey unless they are evidence enough. */
function coloured(cell: UnitHeatCell): UnitHeatCell {
  return cell.missed ? { ...cell, belowMinimum: false } : cell
}

function targetStep({ missed }: UnitHeatCell, step: HeatStep): TintStep {
  return typeof step === 'number' && !missed ? 'unsure' : step
}

function residualStep({ residual }: UnitHeatCell): TintStep {
  if (residual === null) return 'none'
  const { z, verdict } = residual
  if (verdict === 'few' || verdict === 'alone') return 'low'
  if (verdict === 'inside') return 'reached'
  if (verdict === 'better') return 'better'
  const over = sigmas.filter((bound) => z > bound).length
  return Math.min(4, over) as 0 | 1 | 2 | 3 | 4
}

function targetKeys(words: Words): TintKey[] {
  const { legend } = words.heat
  const { bounds } = heatScale({ target: 1, measure: 'fraction' }, [])
  return [
    { step: 'reached', label: legend.reached },
    ...stepKeys(bounds.map(legend.points), legend.upTo, legend.over),
    { step: 'unsure', label: legend.unsure },
    { step: 'low', label: legend.low },
  ]
}

function residualKeys(words: Words): TintKey[] {
  const { legend } = words.heat
  return [
    { step: 'reached', label: legend.inside },
    ...stepKeys(
      sigmas.map((bound) => words.format.number(bound)),
      legend.worse,
      legend.overSigma,
    ),
    { step: 'better', label: legend.better },
    { step: 'low', label: legend.alone },
  ]
}

function stepKeys(
  bounds: readonly string[],
  upTo: (bound: string) => string,
  over: (bound: string) => string,
): TintKey[] {
  return [
    ...bounds.map((bound, i): TintKey => ({ step: i as 0 | 1 | 2 | 3, label: upTo(bound) })),
    { step: 4, label: over(bounds.at(-1) ?? '') },
  ]
}
