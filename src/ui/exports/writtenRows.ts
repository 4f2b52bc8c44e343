import type { Format } from '../../i18n/format.ts'
import { fileNumber } from '../fileNumber.ts'
import { percentDecimals } from '../percentDecimals.ts'
import { type Plain, type PlainTable, type Writing, writingOf } from '../tableColumn.ts'
import type { ShareRows } from './ShareRows.ts'

/** Rows of a figure that is no table on screen: its column of names names them. */
export function writtenRows({ columns, rows }: PlainTable, format: Format): ShareRows {
  const named = namedBy({ columns, rows })
  const all = columns.flatMap(({ kind }, i) => (kind === 'number' && i !== named ? [i] : []))
  const periods = all.filter((i) => /^\d{4}\b/.test(columns[i]?.label ?? ''))
  // Of a row of periods the last ones are news.
  const figures = periods.length > 3 ? periods.slice(-2) : all
  const at = (row: readonly Plain[], i: number, n: number) =>
    written(row[i] ?? null, writingOf(columns[i], n), format)
  return {
    heads: figures.map((i) => columns[i]?.label ?? ''),
    rows: rows.map((row, n) => ({
      name: at(row, named, n),
      cells: figures.map((i) => at(row, i, n)),
      followed: false,
    })),
  }
}

/** The first column of words that are names, not codes; else the first of words. */
function namedBy({ columns, rows }: PlainTable): number {
  const isNames = (i: number) => {
    const texts = rows.map((row) => String(row[i] ?? '')).filter((text) => text !== '')
    return texts.filter((text) => !/^[A-Z0-9._-]+$/.test(text)).length * 2 > texts.length
  }
  const texts = columns.flatMap(({ kind }, i) => (kind === 'text' ? [i] : []))
  return texts.find(isNames) ?? texts[0] ?? 0
}

/** A value as the page's language writes it, with the decimals of its column, else its own. */
export function written(value: Plain, { decimals, fraction }: Writing, format: Format): string {
  if (typeof value !== 'number') return String(value ?? '–')
  const figure = fileNumber(value, decimals)
  if (fraction) return format.percent(figure, percentDecimals(decimals))
  const own = (String(figure).split('.')[1] ?? '').length
  return format.number(figure, decimals ?? Math.min(own, 4))
}
