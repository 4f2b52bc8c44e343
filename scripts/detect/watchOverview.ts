import { indicatorList } from '../../src/answers/lists/indicatorList.ts'
import { unitList } from '../../src/answers/lists/unitTree.ts'
import { valueFinder, windowValues } from '../../src/answers/lists/windowValues.ts'
import { attention } from '../../src/answers/overview/attention.ts'
import { watchedRates } from '../../src/answers/weeks/watchedRates.ts'
import { addDays } from '../../src/domain/indicator/day.ts'
import { dossierIndicators } from '../../src/domain/indicator/dossierIndicators.ts'
import { type Period, periodsUpTo } from '../../src/domain/indicator/period.ts'
import type { Database } from '../../src/engine/Database.ts'
import type { Planted } from '../simulate/plantedBy.ts'
import type { Shift } from '../simulate/truth.ts'
import { familyOf } from './familyOf.ts'

const { onTime, openOverdue } = dossierIndicators

export interface ListedEntry {
  week: string
  unit: string
  indicator: string
  isTrue: boolean
}

export interface WatchedOverview {
  weeks: number
  entries: ListedEntry[]
  /** False entries in four weeks, on average. */
  falseInFour: number
}

/** A stock stays high after what raised it has ended. */
const lastingWeeks = 13

/**
 * Reads the overview's list at the end of each week as its reader does and checks every unit in it against the
 * ground truth: it is there rightly if a change or a shock was put into its figures that lasts or has just ended, or if its
 * rate over its whole life does not reach the target either.
 */
export async function watchOverview(
  database: Database,
  { last, weeks, truth }: { last: Period; weeks: number; truth: Planted },
): Promise<WatchedOverview> {
  const periods = periodsUpTo(last, weeks)
  const missesTarget = await lifelong(database, last)
  const entries: ListedEntry[] = []
  for (const week of periods) {
    const { rows } = await attention(database, { parent: 'HN', asOf: week.end, limit: 6 })
    for (const { unit, worst, others } of rows) {
      const found = [worst, ...others].map(({ definition }) => definition.indicator)
      const isTrue =
        truth.shifts.some(
          (shift) => shift.office === unit.unit && shows(shift.indicator, found) && isFelt(shift, week),
        ) ||
        truth.shocks.some(
          ({ kind, offices, ...shock }) =>
            kind === unit.kind &&
            (offices === null || offices.includes(unit.unit)) &&
            shows(shock.indicator, found) &&
            isFelt(shock, week),
        ) ||
        found.some((indicator) => missesTarget(unit.unit, indicator))
      entries.push({ week: week.period, unit: unit.unit, indicator: worst.definition.indicator, isTrue })
    }
  }
  const wrong = entries.filter(({ isTrue }) => !isTrue)
  return { weeks, entries, falseInFour: (wrong.length / weeks) * 4 }
}

function isFelt({ from, to }: Pick<Shift, 'from' | 'to'>, { start, end }: Period): boolean {
  return from <= end && (to === null || addDays(to, 7 * lastingWeeks) >= start)
}

/** Whether a change in one indicator shows in some of those found: in those of the same cases, and late ones stay open. */
function shows(changed: string, found: readonly string[]): boolean {
  const family = familyOf(changed)
  return found.some((one) => family.includes(one) || (family.includes(onTime) && one === openOverdue))
}

/** Whether the rate of a unit over all its measured days is short of its target. */
async function lifelong(
  database: Database,
  last: Period,
): Promise<(unit: string, indicator: string) => boolean> {
  const units = (await unitList(database, {})).filter(({ parent }) => parent === 'HN').map(({ unit }) => unit)
  const life = { start: '2024-01-01', end: last.end }
  const watched = watchedRates(await indicatorList(database, {}))
  const targets = new Map(watched.map(({ indicator, target }) => [indicator, target]))
  const indicators = [...targets.keys()]
  const find = valueFinder(
    await windowValues(database, { units, indicators, windows: [life], asOf: last.end }),
  )
  return (unit, indicator) => {
    const { value } = find(unit, indicator, life)
    return value !== null && value < (targets.get(indicator) ?? 0)
  }
}
