import { isComplete, type Period, periodOf, previousPeriod } from '../../domain/indicator/period.ts'
import { answerOf } from '../answerOf.ts'
import { type IndicatorTableRow, indicatorTable } from '../indicators/indicatorTable.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'
import { measuredSpan } from '../lists/measuredSpan.ts'
import { city } from '../lists/responsible.ts'
import { type UnitScore, unitScores } from '../lists/unitScores.ts'
import { type Unit, unitList } from '../lists/unitTree.ts'
import { openingUnits } from './openingUnits.ts'

export interface UnitRow {
  definition: IndicatorDefinition
  /** In the order of the units; null where a unit has no figure. */
  values: (IndicatorTableRow | null)[]
  /** Positions of the best and the worst unit; null where they do not differ beyond chance (see `ends`). */
  best: number | null
  worst: number | null
}

export interface UnitComparison {
  /** Every unit of the city, to choose from. */
  units: Unit[]
  chosen: Unit[]
  /** Nobody was named: beside the unit that is looked at, or of all, stand two that are alike. */
  byDefault: 'alike' | 'most' | null
  asOf: string | null
  /** The last complete month. */
  period: Period | null
  /** Indicators of which any of the units has a figure. */
  rows: UnitRow[]
  /** What was published of the chosen units, in their order. */
  official: UnitScore[]
}

interface UnitsAsked {
  /** Null where nobody is named. */
  units: readonly string[] | null
  /** The one that is looked at, where nobody is named; the city if absent. */
  unit?: string
  asOf: string | null
}

export const mostUnits = 6

/**
 * Two to six units of the city side by side in the last complete month; unknown codes are passed over. Without names
 * those of `openingUnits`.
 */
export const compareUnits = answerOf(
  'compare units',
  async (
    database,
    { units: named, unit = city.unit, asOf: given }: UnitsAsked,
    signal,
  ): Promise<UnitComparison> => {
    const [units, span] = await Promise.all([
      unitList(database, {}, signal),
      measuredSpan(database, {}, signal),
    ])
    const asOf = given ?? span.last
    const period = asOf === null ? null : lastMonth(asOf)
    const opening =
      named !== null || period === null || asOf === null
        ? []
        : await openingUnits(database, { units, unit, period, asOf }, signal)
    const chosen = [...new Set(named ?? opening)]
      .flatMap((code) => units.find((one) => one.unit === code) ?? [])
      .slice(0, mostUnits)
    const [tables, official] = await Promise.all([
      Promise.all(
        period === null || asOf === null
          ? []
          : chosen.map(({ unit }) => indicatorTable(database, { unit, period, asOf, count: 2 }, signal)),
      ),
      Promise.all(chosen.map(({ unit }) => unitScores(database, { unit }, signal))),
    ])
    const definitions = new Map(
      tables.flatMap(({ rows }) => rows.map(({ definition }) => [definition.indicator, definition] as const)),
    )
    const rows = [...definitions.values()].flatMap((definition) => {
      const values = tables.map(
        (table) => table.rows.find((row) => row.definition.indicator === definition.indicator) ?? null,
      )
      if (values.every((row) => row === null || row.value === null)) return []
      return [{ definition, values, ...ends(definition, values) }]
    })
    const byDefault = opening.length === 0 ? null : opening.includes(unit) ? 'alike' : 'most'
    return { units, chosen, byDefault, asOf, period, rows, official: official.flat() }
  },
)

function lastMonth(asOf: string): Period {
  const month = periodOf(asOf, 'month', 'civil')
  return isComplete(month, asOf) ? month : previousPeriod(month)
}

/**
 * Who stands at either end, of those with enough to compare. Nobody for counts and stocks, for volumes are
 * nobody's merit; nobody on a tie, among fewer than two, or where the random variation of the best and of the
 * worst rate overlap (Wilson 95 %).
 */
export function ends(
  { kind, direction }: Pick<IndicatorDefinition, 'kind' | 'direction'>,
  values: readonly (Pick<IndicatorTableRow, 'value' | 'low' | 'high' | 'belowMinimum'> | null)[],
): { best: number | null; worst: number | null } {
  if (kind === 'count' || kind === 'stock') return { best: null, worst: null }
  const measured = values.flatMap((row, i) =>
    row === null || row.value === null || row.belowMinimum ? [] : [{ i, ...row, value: row.value }],
  )
  const falling = measured.sort((a, b) => b.value - a.value)
  const alone = (one: (typeof measured)[number] | undefined) =>
    one !== undefined && measured.filter(({ value }) => value === one.value).length === 1 ? one.i : null
  const [top, bottom] = [falling[0], falling.at(-1)]
  const nobody = { best: null, worst: null }
  if (measured.length < 2 || top === undefined || bottom === undefined) return nobody
  if (top.low !== null && bottom.high !== null && top.low <= bottom.high) return nobody
  const [high, low] = [alone(top), alone(bottom)]
  return direction === 'higher' ? { best: high, worst: low } : { best: low, worst: high }
}
