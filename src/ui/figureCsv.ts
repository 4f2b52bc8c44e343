import type { Words } from '../i18n/vi.ts'
import type { FigureText } from './FigureText.ts'
import { noteLine } from './FigureText.ts'
import type { Plain, PlainTable } from './tableColumn.ts'

/**
 * A table with what is said about it in leading lines that start with #. Decimal point, missing empty.
 * Text that a spreadsheet would read as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function figureCsv(
  text: FigureText,
  table: PlainTable,
  address: string,
  words: Words['figure'],
): string {
  const said = [
    text.headline,
    text.subtitle,
    noteLine(text.note, words),
    address,
    ...(text.simulated ? [words.simulated] : []),
  ]
  const lines = [
    ...said.filter((line) => line).map((line) => quoted(`# ${line.replace(/\s+/g, ' ')}`)),
    table.columns.map(({ label }) => cell(label)).join(','),
    ...table.rows.map((row) => row.map(cell).join(',')),
  ]
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cell(value: Plain): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  return quoted(isFormula(value) ? `'${value}` : value)
}

function isFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text)
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
