import type { Counts } from '../../domain/indicator/indicatorValue.ts'
import {
  aloneFrom,
  type FieldCell,
  type StandardisedUnit,
  standardised,
} from '../../domain/indicator/standardised.ts'
import type { FunnelPoint } from '../../domain/signal/funnel.ts'
import { generalSpread } from '../../domain/signal/generalSpread.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'
import type { MeasuredWindow } from '../lists/windowValues.ts'

export interface JudgedUnit extends StandardisedUnit, FunnelPoint {
  /** Fewer cases than are ranked: never judged, never named. */
  few: boolean
  /** Nobody else works in its fields: nothing to hold it against, never judged either. */
  isAlone: boolean
}

export interface JudgedUnits {
  /** Share of events of all units together; null of no cases. */
  rate: number | null
  /** τ²: by how much units differ in truth beyond chance (`generalSpread`); 0 = not at all. */
  spread: number
  units: JudgedUnit[]
}

/** Cases and events (misses, where more is better) of units by field, as they are standardised. */
export function fieldCells(definition: IndicatorDefinition, values: readonly MeasuredWindow[]): FieldCell[] {
  return values.flatMap(({ unit, field, numerator, denominator }) => {
    const events = eventsOf(definition, { numerator, denominator })
    return events === null || denominator === null ? [] : [{ unit, field, cases: denominator, events }]
  })
}

/** What more of is worse: what is not met of what is to be met, else what is to be avoided itself. */
export function eventsOf(
  { direction }: Pick<IndicatorDefinition, 'direction'>,
  { numerator, denominator }: Counts,
): number | null {
  if (numerator === null || denominator === null) return null
  return direction === 'higher' ? Math.max(0, denominator - numerator) : numerator
}

/** Units of one kind held against what their fields let expect, and how much they vary beyond chance. */
export function judgedUnits(
  { minimum }: Pick<IndicatorDefinition, 'minimum'>,
  cells: readonly FieldCell[],
): JudgedUnits {
  const all = standardised(cells)
  const { rate } = all
  const units = all.units.map((one): JudgedUnit => {
    const size = rate !== null && rate > 0 ? one.expected / rate : one.cases
    return { ...one, size, few: one.cases < (minimum ?? 1), isAlone: one.alone > aloneFrom }
  })
  const judged = units.filter(({ few, isAlone }) => !few && !isAlone)
  return { rate, spread: rate === null ? 0 : generalSpread(judged, rate), units }
}
