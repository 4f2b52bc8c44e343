import { type Calendar, type Grain, isComplete, periodsBetween } from '../../domain/indicator/period.ts'
import { type ComponentPoints, componentPoints } from '../../domain/score/indexPoints.ts'
import type { Database } from '../../engine/Database.ts'
import { isValidIn, knownUnit, unitList } from '../lists/unitTree.ts'
import { valueFinder, wholeValue, windowValues } from '../lists/windowValues.ts'
import { indexSpeaking } from './indexSpeaking.ts'

export interface PointsOptions {
  index: string
  grain: Grain
  /** Every period that overlaps from … to (ISO dates, both inside) is given whole. */
  from: string
  to: string
  unit: string
  calendar: Calendar
  asOf: string
  /** Also the direct children of the unit that are valid in the period. */
  children?: boolean
}

export interface PointsRow extends ComponentPoints {
  period: string
  start: string
  end: string
  unit: string
  complete: boolean
}

/**
 * Estimated points of an index and its components by what is measured of units with all below them: unit (the
 * asked one first, then by code), component in the order of the tree, start. Nothing where nothing is
 * measured, or only of some units below. @throws RangeError for an unknown index, unit or date.
 */
export async function points(
  database: Database,
  { index, grain, from, to, unit, calendar, asOf, children = false }: PointsOptions,
  signal?: AbortSignal,
): Promise<PointsRow[]> {
  const periods = periodsBetween(from, to, grain, calendar)
  const speaking = await indexSpeaking(database, { index }, signal)
  const list = await unitList(database, {}, signal)
  const byCode = new Map(list.map((one) => [one.unit, one]))
  const parent = knownUnit(byCode, unit)
  const below = children ? list.filter(({ parent }) => parent === unit) : []
  const units = [parent, ...below.sort((a, b) => (a.unit < b.unit ? -1 : 1))]
  const editions = periods.flatMap((period) => {
    const edition = speaking.inYear(period.period)
    return edition ? [{ period, ...edition }] : []
  })
  const indicators = [...new Set(editions.flatMap(({ parts }) => parts.map(({ indicator }) => indicator)))]
  if (indicators.length === 0) return []
  const values = await windowValues(
    database,
    { units: units.map((one) => one.unit), indicators, windows: editions.map(({ period }) => period), asOf },
    signal,
  )
  const find = valueFinder(values)
  const order = new Map(
    editions
      .flatMap(({ tree }) => tree.ordered.map(({ component }) => component))
      .map((component, i): [string, number] => [component, i])
      .reverse(),
  )
  return units.flatMap((one) => {
    const rows = editions.flatMap(({ period, tree, parts }): PointsRow[] => {
      if (one !== parent && !isValidIn(one, period)) return []
      const brought = componentPoints(tree, parts, (indicator) =>
        wholeValue(find(one.unit, indicator, period)),
      )
      const { start, end } = period
      const complete = isComplete(period, asOf)
      return brought.map((row) => ({
        ...row,
        period: period.period,
        start,
        end,
        unit: one.unit,
        complete,
      }))
    })
    return rows.sort(
      (a, b) => (order.get(a.component) ?? 0) - (order.get(b.component) ?? 0) || (a.start < b.start ? -1 : 1),
    )
  })
}
