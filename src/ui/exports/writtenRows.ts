import type { Format } from '../../i18n/format.ts'
import { fileNumber } from '../fileNumber.ts'
import { percentDecimals } from '../percentDecimals.ts'
import { type Plain, type PlainTable, type Writing, writingOf } from '../tableColumn.ts'
import { type ShareRows, shareRows } from './shareRows.ts'

/** Rows of a figure that is no table on screen: its column of names names them. */
export function writtenRows({ columns, rows }: PlainTable, format: Format): ShareRows {
  const named = namedBy({ columns, rows })
  const at = (row: readonly Plain[], i: number, n: number) =>
    written(row[i] ?? null, writingOf(columns[i], n), format)
  const periods = columns.flatMap(({ kind, label }, i) =>
    kind === 'number' && /^\d{4}\b/.test(label) ? [i] : [],
  )
  // Of a row of periods the last ones are news.
  const news = periods.length > 3 ? periods.slice(-2) : null
  const beside = columns.flatMap(({ kind, label }, i) => {
    const isNumber = kind === 'number'
    if (i === named || (isNumber ? news !== null && !news.includes(i) : isCodes(rows, i))) return []
    return [{ head: label, isNumber, texts: rows.map((row, n) => at(row, i, n)) }]
  })
  return shareRows(
    rows.map((row, n) => ({ name: at(row, named, n), followed: false })),
    beside,
  )
}

/** The first column of words that are names, not codes, and seldom the same; else the first of words. */
function namedBy({ columns, rows }: PlainTable): number {
  const texts = columns.flatMap(({ kind }, i) => (kind === 'text' ? [i] : []))
  const parts = (i: number) => new Set(rows.map((row) => row[i])).size * 2 > rows.length
  return texts.find((i) => !isCodes(rows, i) && parts(i)) ?? texts[0] ?? 0
}

/** Whether most that stands in a column are codes; years are none. */
function isCodes(rows: PlainTable['rows'], column: number): boolean {
  const texts = rows.map((row) => String(row[column] ?? '')).filter((text) => text !== '')
  return texts.filter((text) => /^(?!(?:19|20)\d\d$)[A-Z0-9._-]+$/.test(text)).length * 2 >= texts.length
}

/** A value as the page's language writes it, with the decimals of its column, else its own. */
export function written(value: Plain, { decimals, fraction }: Writing, format: Format): string {
  if (typeof value !== 'number') return String(value ?? '–')
  const figure = fileNumber(value, decimals)
  if (fraction) return format.percent(figure, percentDecimals(decimals))
  const own = (String(figure).split('.')[1] ?? '').length
  return format.number(figure, decimals ?? Math.min(own, 4))
}
