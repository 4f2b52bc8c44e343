import { isComplete, type Period, periodOf, previousPeriod } from '../domain/period.ts'
import type { Database } from '../engine/Database.ts'
import type { IndicatorDefinition } from './indicatorList.ts'
import { type IndicatorTableRow, indicatorTable } from './indicatorTable.ts'
import { measuredSpan } from './measuredSpan.ts'
import { type UnitScore, unitScores } from './unitScores.ts'
import { type Unit, unitList } from './unitTree.ts'

export interface UnitRow {
  definition: IndicatorDefinition
  /** In the order of the units; null where a unit has no figure. */
  values: (IndicatorTableRow | null)[]
  /** Positions of the best and the worst unit; null for counts and stocks, on a tie, or with fewer than two. */
  best: number | null
  worst: number | null
}

export interface UnitComparison {
  /** Every unit of the city, to choose from. */
  units: Unit[]
  chosen: Unit[]
  asOf: string | null
  /** The last complete month. */
  period: Period | null
  rows: UnitRow[]
  /** What was published of the chosen units, in their order. */
  official: UnitScore[]
}

const mostUnits = 6

/** Two to six units of the city side by side in the last complete month; unknown codes are passed over. */
export async function compareUnits(
  database: Database,
  { units: asked, asOf: given }: { units: readonly string[]; asOf: string | null },
  signal?: AbortSignal,
): Promise<UnitComparison> {
  const [units, span] = await Promise.all([unitList(database, signal), measuredSpan(database, signal)])
  const asOf = given ?? span.last
  const chosen = [...new Set(asked)]
    .flatMap((code) => units.find(({ unit }) => unit === code) ?? [])
    .slice(0, mostUnits)
  const period = asOf === null ? null : lastMonth(asOf)
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
  const rows = [...definitions.values()].map((definition) => {
    const values = tables.map(
      (table) => table.rows.find((row) => row.definition.indicator === definition.indicator) ?? null,
    )
    return { definition, values, ...ends(definition, values) }
  })
  return { units, chosen, asOf, period, rows, official: official.flat() }
}

function lastMonth(asOf: string): Period {
  const month = periodOf(asOf, 'month', 'civil')
  return isComplete(month, asOf) ? month : previousPeriod(month)
}

/** Who stands at either end, of those with enough to compare; volumes are nobody's merit. */
export function ends(
  { kind, direction }: Pick<IndicatorDefinition, 'kind' | 'direction'>,
  values: readonly (Pick<IndicatorTableRow, 'value' | 'belowMinimum'> | null)[],
): { best: number | null; worst: number | null } {
  if (kind === 'count' || kind === 'stock') return { best: null, worst: null }
  const known = values.flatMap((row, i) =>
    row === null || row.value === null || row.belowMinimum ? [] : [{ i, value: row.value }],
  )
  const falling = known.sort((a, b) => b.value - a.value)
  const alone = (one: (typeof known)[number] | undefined) =>
    one !== undefined && known.filter(({ value }) => value === one.value).length === 1 ? one.i : null
  if (known.length < 2) return { best: null, worst: null }
  const [high, low] = [alone(falling[0]), alone(falling.at(-1))]
  return direction === 'higher' ? { best: high, worst: low } : { best: low, worst: high }
}
