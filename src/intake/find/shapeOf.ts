import { isMissing } from '../numbers/isMissing.ts'
import type { Cell, Sheet } from '../Sheet.ts'
import { cellText } from './cellText.ts'
import type { FoundTable } from './findTable.ts'
import { isNumber } from './isNumber.ts'

/** `wide`: a column of places; `transposed`: places as heads; `pairs`: columns of places, each before its values. */
export type Shape = 'wide' | 'transposed' | 'pairs' | 'unknown'

/**
 * How the places of a table stand. A column is one of places if at least half of its cells are and at least
 * two; a row of heads, if at least half of those above numbers are.
 */
export function shapeOf(sheet: Sheet, found: FoundTable, isPlace: (text: string) => boolean): Shape {
  const cell = (row: number, column: number) => sheet.rows[row]?.[column] ?? null
  const columns = found.heads.map((_, c) => found.rows.map((row) => cell(row, c)).filter(isThere))
  const numeric = columns.map((cells) => half(cells, isNumber))
  const named = columns.map((cells) => cells.length > 1 && half(cells, (one) => isPlace(cellText(one))))
  const places = [...named.keys()].filter((c) => named[c])
  if (places.filter((c) => numeric[c + 1]).length >= 2) return 'pairs'
  if (places.length > 0) return 'wide'
  const rows = found.headRows.map((row) => numeric.map((yes, c) => (yes ? cellText(cell(row, c)) : '')))
  const some = rows.map((row) => row.filter((text) => text !== ''))
  return some.some((texts) => half(texts, isPlace)) ? 'transposed' : 'unknown'
}

function isThere(cell: Cell): boolean {
  return cell !== null && !(typeof cell === 'string' && isMissing(cell))
}

function half<T>(all: readonly T[], is: (one: T) => boolean): boolean {
  return all.length > 0 && all.filter(is).length * 2 >= all.length
}
