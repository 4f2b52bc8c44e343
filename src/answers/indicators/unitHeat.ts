import { groupBy } from '../../domain/groupBy.ts'
import { coverOf } from '../../domain/indicator/cover.ts'
import { isQuotient } from '../../domain/indicator/indicatorValue.ts'
import { isComplete } from '../../domain/indicator/period.ts'
import { summedValue } from '../../domain/indicator/summedValue.ts'
import { distanceToTarget } from '../../domain/score/target.ts'
import { missedTargets, type TargetTest } from '../../domain/signal/missedTargets.ts'
import { answerOf } from '../answerOf.ts'
import { byDistrict, type FormerDistrict, formerDistricts } from '../lists/formerDistricts.ts'
import { type IndicatorDefinition, indicatorList } from '../lists/indicatorList.ts'
import { type UnitsSideBySide, unitsBeside } from '../lists/unitsBeside.ts'
import { type Unit, unitList } from '../lists/unitTree.ts'
import { type MeasuredValue, type MeasuredWindow, type Window, windowValues } from '../lists/windowValues.ts'
import { targetTest } from '../signals/targetTest.ts'
import { isBelowMinimum } from './indicatorSeries.ts'
import { fieldCells, judgedUnits } from './judgedUnits.ts'
import { type CellResidual, residualsOf } from './residualsOf.ts'

/** Distance to the target, or what the rates of the kind in each field let expect. */
export type HeatMeasure = 'target' | 'residual'

export interface UnitHeatCell extends MeasuredValue {
  belowMinimum: boolean
  /** Signed distance to the target: negative = short of it. */
  distance: number | null
  /** A rate of enough cases, or of which few are evidence enough. */
  judged: boolean
  /** Short of the target by more than chance explains; never a duration or share, which has no interval. */
  missed: boolean
  /** Of rates where residuals are asked for. */
  residual: CellResidual | null
}

export interface UnitHeatRow {
  unit: Unit
  /** Of a commune. */
  former: FormerDistrict | null
  /** One per definition, in their order. */
  cells: UnitHeatCell[]
}

export interface UnitHeat {
  measure: HeatMeasure
  window: Window
  /** Indicators with a target of which any unit has a figure, by code. */
  definitions: IndicatorDefinition[]
  /** Those of which none has. */
  silent: IndicatorDefinition[]
  complete: boolean
  rows: UnitHeatRow[]
  /** Communes of one former district together, as a row of that district; empty for other kinds. */
  districts: UnitHeatRow[]
}

export interface UnitHeatOptions extends UnitsSideBySide {
  window: Window
  asOf: string
  measure: HeatMeasure
  field?: string | null
}

/** Direct children of a unit × all indicators with a target, in one window of days. */
export const unitHeat = answerOf(
  'unit heat',
  async (
    database,
    { parent, window, asOf, measure, field = null, ...beside }: UnitHeatOptions,
    signal,
  ): Promise<UnitHeat> => {
    const [list, all, districtOf] = await Promise.all([
      unitList(database, {}, signal),
      indicatorList(database, {}, signal),
      formerDistricts(database, {}, signal),
    ])
    const everybody = unitsBeside(list, { parent }, window)
    const units = unitsBeside(list, { parent, ...beside }, window)
    const columns = all.filter(({ kind, target }) =>
      measure === 'residual' ? kind === 'rate' && target !== null : isQuotient(kind) && target !== null,
    )
    const shared = { indicators: columns.map(({ indicator }) => indicator), windows: [window], asOf, field }
    const codesOf = (some: readonly Unit[]) => some.map(({ unit }) => unit)
    const others = everybody.filter((one) => !units.includes(one))
    const [values, ofOthers] = await Promise.all([
      windowValues(database, { ...shared, units: codesOf(units), byField: measure === 'residual' }, signal),
      windowValues(database, { ...shared, units: codesOf(others) }, signal),
    ])
    const byIndicator = groupBy(values, ({ indicator }) => indicator)
    const isKnown = ({ indicator }: IndicatorDefinition) =>
      byIndicator.get(indicator)?.some(({ value }) => value !== null) ?? false
    const definitions = columns.filter(isKnown)
    const testsOfOthers = ofOthers.flatMap((value) =>
      columns
        .filter(({ indicator }) => indicator === value.indicator)
        .flatMap((definition) => targetTest(definition, value).map((test) => ({ ...test, key: null }))),
    )
    const single = units.map((unit) => ({ unit, of: [unit.unit] }))
    const together = byDistrict(units, districtOf).map(({ district, of }) => ({
      unit: district,
      of: of.map(({ unit }) => unit),
    }))
    const columnsOf = (sets: readonly UnitSet[]) =>
      definitions.map((definition) =>
        column(definition, byIndicator.get(definition.indicator) ?? [], sets, measure),
      )
    const rowsOf = (
      sets: readonly UnitSet[],
      besides: Parameters<typeof evidentMisses>[2],
    ): UnitHeatRow[] => {
      const columns = columnsOf(sets)
      const evident = evidentMisses(definitions, columns, besides)
      return sets.map(({ unit }, row) => ({
        unit,
        former: districtOf.get(unit.unit) ?? null,
        cells: columns.flatMap((cells, i) => {
          const cell = cells[row]
          const missed = evident(i, row)
          return cell ? [{ ...cell, judged: cell.judged || missed, missed }] : []
        }),
      }))
    }
    return {
      measure,
      window,
      definitions,
      silent: columns.filter((definition) => !isKnown(definition)),
      complete: isComplete(window, asOf),
      rows: rowsOf(single, testsOfOthers),
      districts: rowsOf(together, []),
    }
  },
)

interface UnitSet {
  unit: Unit
  /** Units that are summed. */
  of: readonly string[]
}

type Column = Omit<UnitHeatCell, 'missed'>[]
type Evidence = (i: number, row: number) => boolean

function column(
  definition: IndicatorDefinition,
  values: readonly MeasuredWindow[],
  sets: readonly UnitSet[],
  measure: HeatMeasure,
): Column {
  const { kind, target, direction } = definition
  const byUnit = groupBy(values, ({ unit }) => unit)
  const residuals =
    measure === 'residual'
      ? residualsOf(
          judgedUnits(definition, fieldCells(definition, values)),
          sets.map(({ of }) => of),
          definition,
        )
      : []
  return sets.map(({ of }, i) => {
    const parts = of.flatMap((unit) => byUnit.get(unit) ?? [])
    const value = summedValue(kind, parts)
    const belowMinimum = isBelowMinimum(definition, value.denominator)
    return {
      ...value,
      ...coverOf(parts),
      belowMinimum,
      judged: kind === 'rate' && value.value !== null && !belowMinimum,
      distance: distanceToTarget(value.value, target, direction),
      residual: residuals[i] ?? null,
    }
  })
}

/**
 * Which cells are short of their targets beyond chance, false discoveries held over all direct children as in the list
 * of signals, those of other kinds (`besides`) among them.
 */
function evidentMisses(
  definitions: readonly IndicatorDefinition[],
  columns: readonly Column[],
  besides: readonly (TargetTest & { key: null })[],
): Evidence {
  const tests = definitions.flatMap((definition, i) =>
    (columns[i] ?? []).flatMap((cell, row) =>
      targetTest(definition, cell).map((test) => ({ ...test, key: `${i} ${row}` })),
    ),
  )
  const missedKeys = new Set(missedTargets([...tests, ...besides]).map(({ key }) => key))
  return (i, row) => missedKeys.has(`${i} ${row}`)
}
