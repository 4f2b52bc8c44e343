import { type Plain, type PlainColumn, writingOf } from '../tableColumn.ts'

const narrowest = 8
const widest = 46

/** How wide a column is, in characters: as its values, and as the longest word of its head. */
export function columnWidth(column: PlainColumn, rows: readonly (readonly Plain[])[], i: number): number {
  const { label } = column
  const words = label.split(/\s+/).map(({ length }) => length)
  const half = Math.ceil(label.length / 2)
  const values = rows.map((row, n) => written(row[i] ?? null, writingOf(column, n).decimals).length)
  const needed = Math.max(narrowest, Math.min(half, 24), ...words, ...values) + 2
  return Math.min(needed, widest)
}

/** How many lines a text takes in so many characters, of a size in points; 12 is what widths are told in. */
export function linesIn(text: string, width: number, size: number): number {
  return Math.max(1, Math.ceil((text.length * (size / 12)) / Math.max(width, 1)))
}

/** About as the workbook shows it: figures with their thousands apart. */
function written(value: Plain, decimals?: number): string {
  if (typeof value !== 'number') return String(value ?? '')
  return value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals ?? 4 })
}
