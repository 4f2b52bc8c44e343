import type { Format } from '../../i18n/format.ts'
import { fileNumber } from '../fileNumber.ts'
import type { Plain, PlainColumn, PlainTable } from '../tableColumn.ts'
import type { ShareRows } from './ShareRows.ts'

/** Rows of a figure that is no table on screen: its first column of words names them. */
export function writtenRows({ columns, rows }: PlainTable, format: Format): ShareRows {
  const named = Math.max(
    columns.findIndex(({ kind }) => kind === 'text'),
    0,
  )
  const figures = columns.flatMap(({ kind }, i) => (kind === 'number' && i !== named ? [i] : []))
  const at = (row: readonly Plain[], i: number) => written(row[i] ?? null, columns[i], format)
  return {
    heads: figures.map((i) => columns[i]?.label ?? ''),
    rows: rows.map((row) => ({
      name: at(row, named),
      cells: figures.map((i) => at(row, i)),
      followed: false,
    })),
  }
}

/** A value as the page's language writes it, with the decimals of its column, else its own. */
export function written(value: Plain, column: PlainColumn | undefined, format: Format): string {
  if (typeof value !== 'number') return String(value ?? '–')
  const figure = fileNumber(value, column?.decimals)
  const own = (String(figure).split('.')[1] ?? '').length
  return format.number(figure, column?.decimals ?? Math.min(own, 4))
}
