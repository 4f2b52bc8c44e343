import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import type { Database } from '../../engine/Database.ts'
import { isBelowMinimum } from '../indicators/indicatorSeries.ts'
import { indicatorList } from '../lists/indicatorList.ts'
import { isValidIn, type Unit } from '../lists/unitTree.ts'
import { type MeasuredValue, valueFinder, type Window, windowValues } from '../lists/windowValues.ts'

/** The three figures of “on time” of a direct child of a unit, with all below it. */
export interface UnitBelow {
  unit: Unit
  finished: MeasuredValue & { belowMinimum: boolean }
  due: MeasuredValue & { belowMinimum: boolean }
  open: MeasuredValue
  openOverdue: MeasuredValue
}

/** The direct children of units that exist in a window of days, by the unit above and in the order of the list. */
export async function unitsBelow(
  database: Database,
  asked: { units: readonly string[]; all: readonly Unit[]; period: Window; asOf: string },
  signal?: AbortSignal,
): Promise<Map<string, UnitBelow[]>> {
  const { units, all, period, asOf } = asked
  const { onTime, onTimeDue, open, openOverdue } = dossierIndicators
  const children = all.filter(
    (one) => one.parent !== null && units.includes(one.parent) && isValidIn(one, period),
  )
  const codes = children.map(({ unit }) => unit)
  const indicators = [onTime, onTimeDue, open, openOverdue]
  const [definitions, values] = await Promise.all([
    indicatorList(database, {}, signal),
    windowValues(database, { units: codes, indicators, windows: [period], asOf }, signal),
  ])
  const find = valueFinder(values)
  const rate = (unit: string, indicator: string) => {
    const value = find(unit, indicator, period)
    const definition = definitions.find((one) => one.indicator === indicator)
    return { ...value, belowMinimum: definition ? isBelowMinimum(definition, value.denominator) : false }
  }
  const ofParent = (parent: string) =>
    children
      .filter((one) => one.parent === parent)
      .map(
        (unit): UnitBelow => ({
          unit,
          finished: rate(unit.unit, onTime),
          due: rate(unit.unit, onTimeDue),
          open: find(unit.unit, open, period),
          openOverdue: find(unit.unit, openOverdue, period),
        }),
      )
  return new Map(units.map((unit) => [unit, ofParent(unit)]))
}
