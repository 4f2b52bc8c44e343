import { groupBy } from '../groupBy.ts'
import type { WeeklyCell } from './WeeklyCell.ts'

/** Weekly counts of one indicator of units of one kind: cell c, week t at c × weeks + t. */
export interface CountTable {
  units: readonly string[]
  weeks: number
  /** Of each cell: its unit and its field, by position. */
  unitOf: Int32Array
  fieldOf: Int32Array
  fields: number
  cases: Float64Array
  misses: Float64Array
}

/** @throws RangeError where cells have different numbers of weeks */
export function countTable(cells: readonly WeeklyCell[]): CountTable {
  const weeks = cells[0]?.cases.length ?? 0
  const wrong = cells.find(({ cases, misses }) => cases.length !== weeks || misses.length !== weeks)
  if (wrong) {
    throw new RangeError(
      `${wrong.unit} has ${wrong.cases.length} and ${wrong.misses.length} weeks, not ${weeks}`,
    )
  }
  const units = [...groupBy(cells, ({ unit }) => unit).keys()]
  const fields = [...groupBy(cells, ({ field }) => field).keys()]
  const [atUnit, atField] = [positions(units), positions(fields)]
  const table = {
    units,
    weeks,
    fields: fields.length,
    unitOf: Int32Array.from(cells, ({ unit }) => atUnit.get(unit) ?? 0),
    fieldOf: Int32Array.from(cells, ({ field }) => atField.get(field) ?? 0),
    cases: new Float64Array(cells.length * weeks),
    misses: new Float64Array(cells.length * weeks),
  }
  cells.forEach(({ cases, misses }, c) => {
    table.cases.set(cases, c * weeks)
    table.misses.set(misses, c * weeks)
  })
  return table
}

function positions<T>(of: readonly T[]): Map<T, number> {
  return new Map(of.map((one, i) => [one, i]))
}
