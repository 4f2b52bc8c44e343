import { groupBy } from '../groupBy.ts'

/** Cases of one unit in one field of procedures, and how many of them were events (misses). */
export interface FieldCell {
  unit: string
  field: string | null
  cases: number
  events: number
}

export interface StandardisedUnit {
  unit: string
  cases: number
  observed: number
  /** Events that the rates of all units in each field let expect of the unit's own mix of fields. */
  expected: number
  /** observed ÷ expected × rate of all units; 0 where no events were expected, as then none was observed. */
  rate: number
  /**
   * How much of what is expected of the unit was learnt from itself, 0…1: the mean of its share of the cases of
   * each field. Near 1 the unit is alone in its fields, and standardising tells nothing of it.
   */
  alone: number
}

/** From here on a unit has nobody in its fields to be held against. */
export const aloneFrom = 0.8

export interface Standardised {
  /** Events ÷ cases of all units; null of no cases. */
  rate: number | null
  units: StandardisedUnit[]
}

/**
 * Indirect standardisation by field: every unit's events against those that the rates of all units in its
 * fields let expect, times the overall rate, so that slow fields (land, construction) are nobody's fault.
 * Rates in 0…1, beyond 1 where a unit does much worse than its mix; Σ expected = Σ observed. Units without cases
 * are left out. Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics
 * in Medicine 24 (2005), 1185–1202, § 2.
 * @throws RangeError for counts below 0
 */
export function standardised(cells: readonly FieldCell[]): Standardised {
  const wrong = cells.find(({ cases, events }) => !(events >= 0) || !(cases >= 0))
  if (wrong) throw new RangeError(`${wrong.unit}: ${wrong.events} of ${wrong.cases} is no share`)
  const fields = new Map(
    [...groupBy(cells, ({ field }) => field)].map(([field, ofField]) => {
      const cases = sumOf(ofField, (one) => one.cases)
      return [field, { cases, rate: cases > 0 ? sumOf(ofField, (one) => one.events) / cases : 0 }]
    }),
  )
  const all = sumOf(cells, ({ cases }) => cases)
  const rate = all > 0 ? sumOf(cells, ({ events }) => events) / all : null
  const units = [...groupBy(cells, ({ unit }) => unit)].flatMap(([unit, ofUnit]): StandardisedUnit[] => {
    const cases = sumOf(ofUnit, (one) => one.cases)
    if (cases === 0 || rate === null) return []
    const observed = sumOf(ofUnit, ({ events }) => events)
    const expected = sumOf(ofUnit, (cell) => cell.cases * (fields.get(cell.field)?.rate ?? 0))
    const alone = sumOf(ofUnit, (cell) => cell.cases ** 2 / (fields.get(cell.field)?.cases || 1)) / cases
    return [{ unit, cases, observed, expected, rate: expected > 0 ? (observed / expected) * rate : 0, alone }]
  })
  return { rate, units }
}

function sumOf<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0)
}
