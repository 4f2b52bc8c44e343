import { groupBy } from '../../domain/groupBy.ts'
import { addDays } from '../../domain/indicator/day.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { type Period, periodOf, periodsBetween, previousPeriod } from '../../domain/indicator/period.ts'
import type { WeeklyCell } from '../../domain/signal/WeeklyCell.ts'
import { type WatchedGroup, watchedGroup } from '../../domain/signal/watchedGroup.ts'
import type { Database } from '../../engine/Database.ts'
import { type Unit, unitList } from '../lists/unitTree.ts'
import { lastWeek } from './lastWeek.ts'
import { countedUnits, type WeeklyCells, weeklyCells } from './weeklyCells.ts'

/** Rates that are taken field by field. */
export const fielded: readonly string[] = [dossierIndicators.onTime, dossierIndicators.onTimeDue]

/** One indicator of units of one kind, which are judged together. */
export interface WatchedIndicator {
  indicator: string
  kind: string
  group: WatchedGroup
}

export interface WatchedWeeks {
  /** Weeks of the groups, the oldest first; `at` is the position of the week asked for. */
  weeks: Period[]
  at: number
  groups: WatchedIndicator[]
}

export interface WatchedWeeksOptions {
  parent: string
  week: Period
  indicators: readonly string[]
  asOf: string
}

/** The half year of a week and the three before it are watched: what lies before tells nothing of it. */
const halvesBefore = 3

/**
 * Rates of direct children of a unit, watched week by week up to a week (`watchedGroup`): those on time by field of
 * procedures, for the law’s terms differ by field. Every week rests on those up to it, so that all weeks of a half year
 * in which the same units are there are read from one pass, which is kept as long as their cells are.
 */
export async function watchedWeeks(
  database: Database,
  { parent, week, indicators, asOf }: WatchedWeeksOptions,
  signal?: AbortSignal,
): Promise<WatchedWeeks> {
  const half = halfOf(week.end)
  const first = startOfHalf(half - halvesBefore)
  const end = addDays(startOfHalf(half + 1), -1)
  const latest = lastWeek({ start: week.start, end: asOf < end ? asOf : end }, asOf)
  const [then, now] = await Promise.all(
    [week, latest].map(({ end }) => countedUnits(database, { parent, end }, signal)),
  )
  const isSame =
    latest.end > week.end && JSON.stringify([...(then ?? [])]) === JSON.stringify([...(now ?? [])])
  const last = isSame ? latest : week
  const weeks = periodsBetween(first, last.end, 'week', 'civil')
  const [units, measured] = await Promise.all([
    unitList(database, {}, signal),
    weeklyCells(database, { parent, weeks, indicators, fielded }, signal),
  ])
  const pass = passes.get(measured) ?? passOver(measured, units)
  passes.set(measured, pass)
  return { weeks, at: weeks.findIndex(({ period }) => period === week.period), groups: await pass }
}

/** The last weeks of the half years before, as many as are watched together: each is read from a pass of its own. */
export function weeksOfHalvesBefore(date: string): Period[] {
  return Array.from({ length: halvesBefore }, (_, i) =>
    previousPeriod(periodOf(startOfHalf(halfOf(date) - i), 'week', 'civil')),
  )
}

/** Half years since year 0. */
const halfOf = (date: string): number => Number(date.slice(0, 4)) * 2 + (date.slice(5, 7) < '07' ? 0 : 1)
const startOfHalf = (half: number): string =>
  `${String(Math.floor(half / 2)).padStart(4, '0')}-${half % 2 === 0 ? '01' : '07'}-01`

/** Begun once, by what is watched: whoever asks meanwhile waits for the same. */
const passes = new WeakMap<readonly WeeklyCells[], Promise<WatchedIndicator[]>>()

async function passOver(measured: readonly WeeklyCells[], units: readonly Unit[]) {
  const groups: WatchedIndicator[] = []
  for (const { cells, ...of } of cellsByKind(measured, units)) {
    groups.push({ ...of, group: watchedGroup(cells) })
    await anotherTurn()
  }
  return groups
}

/** Lets a page draw and listen between two groups. */
function anotherTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Cells of one indicator and one kind of units together. */
export function cellsByKind(
  measured: readonly WeeklyCells[],
  units: readonly Pick<Unit, 'unit' | 'kind'>[],
): { indicator: string; kind: string; cells: WeeklyCell[] }[] {
  const kinds = new Map(units.map((unit) => [unit.unit, kindOf(unit)]))
  return measured.flatMap(({ indicator, cells }) =>
    [...groupBy(cells, ({ unit }) => kinds.get(unit) ?? '')].map(([kind, ofKind]) => ({
      indicator,
      kind,
      cells: ofKind,
    })),
  )
}

/** Departments and agencies of the state stand together, as everywhere. */
const kindOf = ({ kind }: Pick<Unit, 'kind'>): string => (kind === 'vertical' ? 'department' : kind)
