import { groupBy } from '../../domain/groupBy.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { type Period, periodsUpTo } from '../../domain/indicator/period.ts'
import { type ExpectedUnit, expectedMisses } from '../../domain/signal/expectedMisses.ts'
import type { Database } from '../../engine/Database.ts'
import { type Unit, unitList } from '../lists/unitTree.ts'
import { type WeeklyCells, weeklyCells } from './weeklyCells.ts'

/** Weeks that are learnt from, at least so many of a young unit, and weeks that are tested. */
export const watched = { base: 26, atLeast: 12, tested: 4 } as const

/** Rates that are taken field by field. */
export const fielded: readonly string[] = [dossierIndicators.onTime, dossierIndicators.onTimeDue]

export interface WeeklySeries extends ExpectedUnit {
  indicator: string
  /** Units of one kind are tested together. */
  kind: string
}

export interface WatchedUnits {
  /** Oldest first. */
  weeks: Period[]
  /** One indicator and one kind of units each. */
  groups: WeeklySeries[][]
  /** Units whose past is shorter than is needed to tell a slip. */
  young: ReadonlySet<string>
}

/**
 * Weekly cases, misses and expected misses of rates by direct child of a unit, up to a week: those on time by
 * field of procedures, for the law's terms differ by field.
 */
export async function weeklySeries(
  database: Database,
  { parent, week, indicators }: { parent: string; week: Period; indicators: readonly string[] },
  signal?: AbortSignal,
): Promise<WatchedUnits> {
  const weeks = periodsUpTo(week, watched.base + watched.tested)
  const [units, measured] = await Promise.all([
    unitList(database, {}, signal),
    weeklyCells(database, { parent, weeks, indicators, fielded }, signal),
  ])
  return { weeks, ...watchedSeries(measured, units) }
}

/** Expected misses of cells of all indicators, units of one kind together. */
export function watchedSeries(
  measured: readonly WeeklyCells[],
  units: readonly Pick<Unit, 'unit' | 'kind'>[],
): Omit<WatchedUnits, 'weeks'> {
  const kinds = new Map(units.map((unit) => [unit.unit, kindOf(unit)]))
  const groups = measured.flatMap(({ indicator, cells }) =>
    [...groupBy(cells, ({ unit }) => kinds.get(unit) ?? '')].map(([kind, ofKind]) =>
      expectedMisses(ofKind, watched.base).map((one) => ({ ...one, indicator, kind })),
    ),
  )
  return { groups, young: youngOf(measured.flatMap(({ cells }) => cells)) }
}

export const seriesKey = ({ unit, indicator }: { unit: string; indicator: string }): string =>
  `${unit} ${indicator}`

/** Departments and agencies of the state stand together, as everywhere. */
const kindOf = ({ kind }: Pick<Unit, 'kind'>): string => (kind === 'vertical' ? 'department' : kind)

function youngOf(cells: readonly { unit: string; cases: readonly number[] }[]): Set<string> {
  const young = new Set<string>()
  for (const [unit, ofUnit] of groupBy(cells, (cell) => cell.unit)) {
    const firsts = ofUnit
      .map(({ cases }) => cases.findIndex((count) => count > 0))
      .filter((first) => first >= 0)
    if (firsts.length > 0 && watched.base - Math.min(...firsts) < watched.atLeast) young.add(unit)
  }
  return young
}
