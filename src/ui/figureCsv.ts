import { csv } from '../i18n/csv.ts'
import type { Words } from '../i18n/vi.ts'
import type { FigureText } from './FigureText.ts'
import { noteLine } from './FigureText.ts'
import { fileNumber } from './fileNumber.ts'
import { type Plain, type PlainTable, writingOf } from './tableColumn.ts'

/** A table with what is said about it in leading lines that start with #: decimal points, cells parted by commas. */
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
    ...(text.note.read === undefined ? [] : [words.readIn(text.note.read)]),
    address,
    ...(text.simulated ? [words.simulated] : []),
  ]
  const lines = said.filter((line) => line).map((line) => [`# ${line.replace(/\s+/g, ' ')}`])
  return `\uFEFF${csv([...lines, ...linesOf(table)], '\r\n')}`
}

/** The table alone as a spreadsheet in Vietnamese opens it by a double click: decimal commas, cells parted by `;`. */
export function figureCsvSemicolon(table: PlainTable): string {
  return `\uFEFF${csv(linesOf(table), '\r\n', { delimiter: ';', decimal: ',' })}`
}

function linesOf({ columns, rows, codes }: PlainTable): Plain[][] {
  const isOne = (row: readonly Plain[]) => row.some((value) => value !== null)
  const behind = codes?.heads && codes.rows.some(isOne) ? { heads: codes.heads, rows: codes.rows } : null
  return [
    [...columns.map(({ label }) => label), ...(behind?.heads ?? [])],
    ...rows.map((row, n) => [
      ...row.map((value, i) =>
        typeof value === 'number' ? fileNumber(value, writingOf(columns[i], n).decimals) : value,
      ),
      ...(behind?.rows[n] ?? []),
    ]),
  ]
}
