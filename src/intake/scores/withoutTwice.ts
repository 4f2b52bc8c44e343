import { groupBy } from '../../domain/groupBy.ts'
import { columnName } from '../cellName.ts'
import type { CodedValue } from './CodedValue.ts'
import type { LeftOut, RowFault } from './IntakeReport.ts'
import { rowName } from './valuesOf.ts'

/** The same place, year and component twice: left out where both say the same, else both are refused. */
export function withoutTwice(rows: readonly CodedValue[]) {
  const groups = groupBy(rows, ({ year, place, component, what }) =>
    JSON.stringify([year, place, component, what]),
  )
  const leftOut = new Map<number, LeftOut>()
  const faults = new Map<string, RowFault>()
  let refused = 0
  const once = [...groups.values()].flatMap(([first, ...others]): CodedValue[] => {
    if (first === undefined) return []
    if (others.every(({ value }) => value === first.value)) {
      for (const { row, name } of others) {
        leftOut.set(row, { row: rowName(row), column: null, value: name, reason: 'repeated' })
      }
      return [first]
    }
    refused += 1 + others.length
    for (const { row, column, name, value } of others) {
      const detail = `${columnName(first.column)}${first.row + 1}: ${first.value}`
      const at = { row: rowName(row), column: columnName(column), value: String(value) }
      faults.set(`${row} ${column}`, { code: 'place-twice', ...at, detail: `${name} · ${detail}` })
    }
    return []
  })
  return { rows: once, leftOut: [...leftOut.values()], faults: [...faults.values()], refused }
}
