import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import {
  type Calendar,
  type Grain,
  isComplete,
  type Period,
  periodOf,
  periodsUpTo,
  previousPeriod,
} from '../../domain/indicator/period.ts'
import { missedTargets } from '../../domain/signal/missedTargets.ts'
import type { Database } from '../../engine/Database.ts'
import { indicatorList } from '../lists/indicatorList.ts'
import { isValidIn, type Unit, unitList } from '../lists/unitTree.ts'
import { valueFinder, windowValues } from '../lists/windowValues.ts'
import type { Missed } from '../signals/Missed.ts'
import { slipsOf, type UnitMiss } from '../signals/slipsOf.ts'
import { casesOf, missedSince, openCases, rateTest, stockTest } from '../signals/targetTests.ts'

export interface AttentionOptions {
  /** Its direct children are looked at. */
  parent: string
  grain: Grain
  calendar: Calendar
  asOf: string
  /** At most so many rows; 6 if absent. */
  limit?: number
}

export interface AttentionRow {
  unit: Unit
  /** What exceeds the allowed misses by most cases, and what else was missed. */
  worst: Missed
  others: Missed[]
  /** Open overdue dossiers at the data's date: those who wait. */
  waiting: number | null
}

export interface Attention {
  /** The last complete period: an incomplete one raises no alert. */
  period: Period
  /** The period of the data's date: stocks are taken there or, where not reported yet, in the one before. */
  current: Period
  /** How many units × indicators were tested. */
  tests: number
  rows: AttentionRow[]
  /** Units with findings beyond the limit. */
  more: number
}

/**
 * What needs direction: units where people wait beyond the date they were given. Their rate of dossiers on
 * time missed its target in the last complete period, or (of weeks) slips against their own past, or their share
 * of open dossiers that are overdue is above the highest of their own last 12 periods. The evidence is that of
 * `missedTargets` and of `signals` of the domain.
 */
export async function attention(
  database: Database,
  { parent, grain, calendar, asOf, limit = 6 }: AttentionOptions,
  signal?: AbortSignal,
): Promise<Attention> {
  const current = periodOf(asOf, grain, calendar)
  const period = isComplete(current, asOf) ? current : previousPeriod(current)
  const [definitions, all] = await Promise.all([indicatorList(database, signal), unitList(database, signal)])
  const today = { start: asOf, end: asOf }
  const units = all.filter((unit) => unit.parent === parent && isValidIn(unit, today))
  const measured = async (
    codes: readonly string[],
    indicators: readonly string[],
    windows: readonly Period[],
  ) => valueFinder(await windowValues(database, { units: codes, indicators, windows, asOf }, signal))

  const codes = units.map(({ unit }) => unit)
  const { onTime, onTimeDue, open, openOverdue } = dossierIndicators
  const rates = definitions.filter(
    ({ indicator, kind, target }) =>
      [onTime, onTimeDue].some((code) => code === indicator) && kind === 'rate' && target !== null,
  )
  const stocks = definitions.filter(({ indicator }) => indicator === openOverdue)
  const [rateOf, stockOf] = await Promise.all([
    measured(
      codes,
      rates.map(({ indicator }) => indicator),
      [period],
    ),
    measured(codes, [open, openOverdue], periodsUpTo(current, 13)),
  ])
  const tests = units.flatMap((unit) => [
    ...rates.flatMap((definition) => rateTest(unit, definition, casesOf(rateOf, unit, definition, [period]))),
    ...stocks.flatMap((definition) => stockTest(unit, definition, openCases(stockOf, unit, current), period)),
  ])
  const slips =
    grain === 'week' ? await slipsOf(database, { parent, week: period, units, rates }, signal) : []
  const found = missedTargets(tests).map((one): UnitMiss => {
    const { definition, misses, cases } = one
    return {
      ...one,
      rule: definition.kind === 'rate' ? 'target' : 'stock',
      missedShare: misses / cases,
      since: null,
    }
  })
  const isNew = ({ unit, definition }: UnitMiss) =>
    !found.some((one) => one.unit === unit && one.definition === definition)
  found.push(...slips.filter(isNew))
  found.sort((a, b) => b.excess - a.excess)
  const troubled = [...new Set(found.map(({ unit }) => unit))]
  const shown = troubled.slice(0, limit)

  const history = await measured(
    shown.map(({ unit }) => unit),
    [...new Set(found.map(({ definition }) => definition.indicator))].filter((code) => code !== openOverdue),
    periodsUpTo(period, 13),
  )
  const rows = shown.flatMap((unit): AttentionRow[] => {
    const [worst, ...others] = found
      .filter((one) => one.unit === unit)
      .map(({ unit: _, ...one }): Missed => {
        const { definition, rule, allowed } = one
        const past =
          rule === 'stock'
            ? openCases(stockOf, unit, current)
            : casesOf(history, unit, definition, periodsUpTo(period, 13))
        return { ...one, since: one.since ?? missedSince(past, allowed) ?? period }
      })
    const waiting =
      stockOf(unit.unit, openOverdue, current).value ?? stockOf(unit.unit, openOverdue, period).value
    return worst ? [{ unit, worst, others, waiting }] : []
  })
  return { period, current, tests: tests.length, rows, more: troubled.length - shown.length }
}
