import type { Plain, PlainColumn } from '../tableColumn.ts'

const narrowest = 8
const widest = 46

/** How wide a column is, in characters: as its values, and as the longest word of its head. */
export function columnWidth({ label }: PlainColumn, rows: readonly (readonly Plain[])[], i: number): number {
  const words = label.split(/\s+/).map(({ length }) => length)
  const half = Math.ceil(label.length / 2)
  const values = rows.map((row) => written(row[i] ?? null).length)
  const needed = Math.max(narrowest, Math.min(half, 24), ...words, ...values) + 2
  return Math.min(needed, widest)
}

/** How many lines a text takes in so many characters, of a size in points; 12 is what widths are told in. */
export function linesIn(text: string, width: number, size: number): number {
  return Math.max(1, Math.ceil((text.length * (size / 12)) / Math.max(width, 1)))
}

function written(value: Plain): string {
  return typeof value === 'number' ? value.toFixed(4).replace(/\.?0+$/, '') : String(value ?? '')
}
