import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { type Period, periodsUpTo } from '../../domain/indicator/period.ts'
import { missedTargets } from '../../domain/signal/missedTargets.ts'
import type { Database } from '../../engine/Database.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'
import type { Unit } from '../lists/unitTree.ts'
import { valueFinder, windowValues } from '../lists/windowValues.ts'
import type { FoundMiss, SignalWeek } from './Signal.ts'

export interface OverdueStock extends FoundMiss {
  unit: Unit
  definition: IndicatorDefinition
  excess: number
  weeks: SignalWeek[]
}

export interface OverdueStocks {
  grown: OverdueStock[]
  /** Open overdue dossiers in the running week or, where it is not reported yet, in the one before. */
  waiting: ReadonlyMap<string, number>
}

const { open, openOverdue } = dossierIndicators

/**
 * Units of whose open dossiers more are overdue than ever in the 12 weeks before, by the evidence of
 * `missedTargets`; a stock that has not been reported since the last complete week raises nothing.
 */
export async function overdueStocks(
  database: Database,
  {
    units,
    definitions,
    week,
    current,
    asOf,
  }: {
    units: readonly Unit[]
    definitions: readonly IndicatorDefinition[]
    week: Period
    current: Period
    asOf: string
  },
  signal?: AbortSignal,
): Promise<OverdueStocks> {
  const periods = periodsUpTo(current, 13)
  const request = {
    units: units.map(({ unit }) => unit),
    indicators: [open, openOverdue],
    windows: periods,
    asOf,
  }
  const find = valueFinder(await windowValues(database, request, signal))
  const definition = definitions.find(({ indicator }) => indicator === openOverdue)
  const tests = units.flatMap((unit) => {
    const weeks = periods.flatMap((period): SignalWeek[] => {
      const observed = find(unit.unit, openOverdue, period).value
      const cases = find(unit.unit, open, period).value
      if (observed === null || cases === null || cases <= 0) return []
      return [{ ...period, cases, observed, expected: null, limit: null }]
    })
    const [now, before] = [weeks.at(-1), weeks.slice(0, -1)]
    if (!definition || !now || before.length === 0 || now.start < week.start) return []
    const { cases, observed: misses } = now
    const allowed = Math.max(...before.map((one) => one.observed / one.cases))
    const isCount = Number.isInteger(cases) && Number.isInteger(misses) && misses >= 0 && misses <= cases
    if (!isCount || allowed > 1) return []
    const { period, calendar, grain, start, end } = now
    return [
      { unit, definition, misses, cases, allowed, weeks, since: { period, calendar, grain, start, end } },
    ]
  })
  const waiting = units.flatMap(({ unit }): [string, number][] => {
    const at = (period: Period) => find(unit, openOverdue, period).value
    const value = at(current) ?? at(week)
    return value === null ? [] : [[unit, value]]
  })
  return { grown: missedTargets(tests), waiting: new Map(waiting) }
}
