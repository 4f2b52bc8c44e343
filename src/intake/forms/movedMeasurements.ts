import { groupBy } from '../../domain/groupBy.ts'
import type { MovedMeasurement, MovedMeasurements } from '../../engine/layers/Layer.ts'
import type { MeasurementRow } from './FormLists.ts'
import { measurementKey } from './measurementKey.ts'

/** So many are kept to be looked at. */
const looked = 20

/**
 * What units are held to have done over the same days, in all fields together, and what they have when rows lie over
 * it: those that move, the largest change against the larger of both values first. What is not held yet does not move.
 */
export function movedMeasurements(
  rows: readonly MeasurementRow[],
  held: readonly MeasurementRow[],
): MovedMeasurements {
  const spans = new Set(rows.map(spanKey))
  const before = groupBy(
    held.filter((row) => spans.has(spanKey(row))),
    spanKey,
  )
  const fresh = before.size === 0 ? [] : rows.filter((row) => before.has(spanKey(row)))
  const moved = [...groupBy(fresh, spanKey)].flatMap(([key, ofSpan]): MovedMeasurement[] => {
    const old = before.get(key) ?? []
    const now = new Map([...old, ...ofSpan].map((row) => [measurementKey(row), row]))
    const value = [valueIn(old), valueIn([...now.values()])] as const
    const [first] = ofSpan
    if (first === undefined || changeOf(value) < 1e-9) return []
    const { unit, indicator, date, days } = first
    return [{ unit, indicator, date, days, value }]
  })
  moved.sort((a, b) => changeOf(b.value) - changeOf(a.value))
  return { count: moved.length, rows: moved.slice(0, looked) }
}

const spanKey = ({ unit, indicator, date, days }: MeasurementRow) => `${unit} ${indicator} ${date} ${days}`

/** The quotient of sums where there is a denominator, else the sum; null over 0 and where nothing is counted. */
function valueIn(rows: readonly MeasurementRow[]): number | null {
  const counted = rows.filter(({ numerator }) => numerator !== null)
  if (counted.length === 0) return null
  const numerator = counted.reduce((sum, row) => sum + (row.numerator ?? 0), 0)
  const parts = counted.filter((row) => row.denominator !== null)
  if (parts.length === 0) return numerator
  const denominator = parts.reduce((sum, row) => sum + (row.denominator ?? 0), 0)
  return denominator === 0 ? null : numerator / denominator
}

/** In 0…1 for values of one sign; 1 where only one of them is known. */
function changeOf([before, after]: MovedMeasurement['value']): number {
  if (before === null || after === null) return before === after ? 0 : 1
  const larger = Math.max(Math.abs(before), Math.abs(after))
  return larger === 0 ? 0 : Math.abs(after - before) / larger
}
