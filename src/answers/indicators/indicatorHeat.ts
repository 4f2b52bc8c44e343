import { coverOf } from '../../domain/indicator/cover.ts'
import { isComplete, type Period, periodsUpTo } from '../../domain/indicator/period.ts'
import { summedValue } from '../../domain/indicator/summedValue.ts'
import { distanceToTarget } from '../../domain/score/target.ts'
import { answerOf } from '../answerOf.ts'
import { byDistrict, type FormerDistrict, formerDistricts } from '../lists/formerDistricts.ts'
import { type IndicatorDefinition, indicatorNamed } from '../lists/indicatorList.ts'
import { type UnitsSideBySide, unitsBeside } from '../lists/unitsBeside.ts'
import { knownUnit, type Unit, unitList } from '../lists/unitTree.ts'
import { type MeasuredValue, valueFinder, windowValues } from '../lists/windowValues.ts'
import { isBelowMinimum, spanOf } from './indicatorSeries.ts'

export interface IndicatorHeatOptions extends UnitsSideBySide {
  indicator: string
  /** The last of the periods shown. */
  period: Period
  asOf: string
  /** How many periods, 13 if absent. */
  count?: number
  field?: string | null
  /** Lũy kế: every cell from the start of its year. */
  toDate?: boolean
}

export interface HeatCell extends MeasuredValue {
  period: Period
  complete: boolean
  belowMinimum: boolean
  distance: number | null
}

export interface HeatRow {
  unit: Unit
  /** Of a commune. */
  former: FormerDistrict | null
  /** One per period, in order; null values where there are no rows. */
  cells: HeatCell[]
  /** The cell by which the row is placed: the last complete period (of a stock the last one) with a value. */
  placed: HeatCell | null
}

export interface IndicatorHeat {
  definition: IndicatorDefinition
  parent: Unit
  periods: Period[]
  /** Farthest below target first (worst value first where there is no target); below minimum and unknown last. */
  rows: HeatRow[]
  /** Communes of one former district together, in the same order; empty for other kinds. */
  districts: HeatRow[]
}

/** The direct children of a unit that are valid in the chosen period × the last periods. */
export const indicatorHeat = answerOf(
  'indicator heat',
  async (
    database,
    {
      parent,
      indicator,
      period,
      asOf,
      count = 13,
      field = null,
      kinds,
      only,
      toDate = false,
    }: IndicatorHeatOptions,
    signal,
  ): Promise<IndicatorHeat> => {
    const [definition, all, districtOf] = await Promise.all([
      indicatorNamed(database, indicator, signal),
      unitList(database, {}, signal),
      formerDistricts(database, {}, signal),
    ])
    const units = unitsBeside(all, { parent, kinds, only }, period)
    const periods = periodsUpTo(period, count)
    const windowOf = spanOf(definition, toDate)
    const values = await windowValues(
      database,
      {
        units: units.map(({ unit }) => unit),
        indicators: [indicator],
        windows: periods.map(windowOf),
        asOf,
        field,
      },
      signal,
    )
    const find = valueFinder(values)
    const rowOf = (unit: Unit, of: readonly Unit[]): HeatRow => {
      const cells = periods.map((one): HeatCell => {
        const values = of.map((part) => find(part.unit, indicator, windowOf(one)))
        const now = summedValue(definition.kind, values)
        return {
          ...now,
          ...coverOf(values),
          period: one,
          complete: isComplete(one, asOf),
          belowMinimum: isBelowMinimum(definition, now.denominator),
          distance: distanceToTarget(now.value, definition.target, definition.direction),
        }
      })
      const rated = cells.filter(
        ({ value, complete }) => value !== null && (complete || definition.kind === 'stock'),
      )
      return { unit, former: districtOf.get(unit.unit) ?? null, cells, placed: rated.at(-1) ?? null }
    }
    const order = (row: HeatRow): [group: number, height: number] => {
      const { placed } = row
      if (placed === null || placed.value === null) return [2, 0]
      const height = definition.direction === 'higher' ? placed.value : -placed.value
      return [placed.belowMinimum ? 1 : 0, placed.distance ?? height]
    }
    const placed = (rows: readonly HeatRow[]): HeatRow[] =>
      rows
        .map((row) => ({ row, order: order(row) }))
        .sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1])
        .map(({ row }) => row)
    const byCode = new Map(all.map((unit) => [unit.unit, unit]))
    return {
      definition,
      parent: knownUnit(byCode, parent),
      periods,
      rows: placed(units.map((unit) => rowOf(unit, [unit]))),
      districts: placed(byDistrict(units, districtOf).map(({ district, of }) => rowOf(district, of))),
    }
  },
)
