import { median } from '../../domain/chance/median.ts'
import { isQuotient } from '../../domain/indicator/indicatorValue.ts'
import type { Period } from '../../domain/indicator/period.ts'
import { answerOf } from '../answerOf.ts'
import { isBelowMinimum } from '../indicators/indicatorSeries.ts'
import { type IndicatorTable, type IndicatorTableRow, indicatorTable } from '../indicators/indicatorTable.ts'
import { indicatorList } from '../lists/indicatorList.ts'
import { isValidIn, knownUnit, type Unit, unitList } from '../lists/unitTree.ts'
import { valueFinder, windowValues } from '../lists/windowValues.ts'

export interface UnitIndicatorRow extends IndicatorTableRow {
  /** Median of the units of the kind that have enough cases; null for counts and stocks, or fewer than three. */
  kindMedian: number | null
  /** Of how many units. */
  kindKnown: number
  /** Theirs, each unit's once, in no order; none where there is no median. */
  kindValues: number[]
}

export interface UnitIndicators extends Omit<IndicatorTable, 'rows'> {
  rows: UnitIndicatorRow[]
  /** How many units of the kind there are in the period, itself included. */
  likeUnits: number
}

interface UnitIndicatorsOptions {
  unit: string
  period: Period
  asOf: string
  /** Units that it is set beside; those of its kind if absent. */
  only?: readonly string[] | undefined
}

const fewest = 3

/** All indicators of a unit in a period beside its own past and the median of the units of its kind. */
export const unitIndicators = answerOf(
  'unit indicators',
  async (database, { unit, period, asOf, only }: UnitIndicatorsOptions, signal): Promise<UnitIndicators> => {
    const [all, definitions] = await Promise.all([
      unitList(database, {}, signal),
      indicatorList(database, {}, signal),
    ])
    const like = only ? all.filter((one) => only.includes(one.unit)) : likeUnits(all, unit, period)
    const compared = definitions.flatMap(({ indicator, kind }) => (isQuotient(kind) ? [indicator] : []))
    // Every unit of the kind asks the same of the others: what one has asked is at hand for the next.
    const [table, values] = await Promise.all([
      indicatorTable(database, { unit, period, asOf }, signal),
      windowValues(
        database,
        { units: like.map((one) => one.unit), indicators: compared, windows: [period], asOf },
        signal,
      ),
    ])
    const find = valueFinder(values)
    const rows = table.rows.map((row): UnitIndicatorRow => {
      if (!isQuotient(row.definition.kind)) return { ...row, kindMedian: null, kindKnown: 0, kindValues: [] }
      const of = like.flatMap((one) => {
        const { value, denominator } = find(one.unit, row.definition.indicator, period)
        return value === null || isBelowMinimum(row.definition, denominator) ? [] : [value]
      })
      const isEnough = of.length >= fewest
      return {
        ...row,
        kindMedian: isEnough ? median(of) : null,
        kindKnown: of.length,
        kindValues: isEnough ? of : [],
      }
    })
    return { ...table, rows, likeUnits: like.length }
  },
)

/** Units of the kind, valid in the period, below units of one kind: divisions of communes apart from departments'. */
export function likeUnits(units: readonly Unit[], code: string, period: Period): Unit[] {
  const byCode = new Map(units.map((one) => [one.unit, one]))
  const chosen = knownUnit(byCode, code)
  const parentKind = ({ parent }: Unit) => (parent === null ? null : (byCode.get(parent)?.kind ?? null))
  return units.filter(
    (one) => one.kind === chosen.kind && parentKind(one) === parentKind(chosen) && isValidIn(one, period),
  )
}
