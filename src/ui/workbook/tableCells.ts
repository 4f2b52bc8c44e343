import { fileNumber } from '../fileNumber.ts'
import { type Plain, type PlainTable, writingOf } from '../tableColumn.ts'
import type { BookCell } from './BookSheet.ts'
import { linesIn } from './columnWidth.ts'
import { dayOf } from './dayOf.ts'
import { numberFormat } from './numberFormat.ts'

/** Of one line of 12 points, in points. */
export const lineHeight = 16.5
/** Of a row, by Excel. */
const highest = 409

/** Letters of a cell, by Excel. */
const most = 32_767

/**
 * The cells of a table: its codes, its head, its rows. Numbers are numbers, days are days, text is text for ever,
 * whatever it begins with: Excel does not compute it when somebody edits the cell either.
 * @param widths of its columns, in characters
 */
export function tableCells({ columns, rows, codes }: PlainTable, widths: readonly number[]) {
  const formats = columns.map((column, i) => {
    const values = rows.flatMap((row) => (typeof row[i] === 'number' ? [row[i]] : []))
    return numberFormat(values, column)
  })
  const formatOf = (i: number, n: number) => {
    const writing = columns[i]?.writings?.[n]
    return writing === undefined ? formats[i] : numberFormat([], writing)
  }
  const labels = columns.map(({ label }) => label)
  const headHeight = heightOf(labels, widths)
  const head = columns.map(
    ({ label, kind }): BookCell => ({ ...headLook, value: label, align: sides[kind], ...headHeight }),
  )
  const body = rows.map((row, n) => {
    const height = heightOf(row, widths)
    return [
      ...row.map((value, i) => {
        const { decimals } = writingOf(columns[i], n)
        return { ...cellOf(value, decimals, formatOf(i, n)), ...ruled, ...height }
      }),
      ...(codes?.rows[n] ?? []).map((value) => cellOf(value)),
    ]
  })
  const names = [...columns.map(({ key, code }) => code ?? key), ...(codes?.names ?? [])]
  return { codes: names.map((value): BookCell => ({ value, format: '@' })), head, body }
}

function cellOf(value: Plain, decimals?: number, format = 'General'): BookCell {
  if (value === null || value === '') return {}
  if (typeof value === 'number') return { value: fileNumber(value, decimals), format }
  if (typeof value === 'boolean') return { value }
  return dayOf(value) ?? { value: value.slice(0, most), format: '@', wrap: true }
}

/** Of a row with texts of several lines; one of single lines is measured where it is opened. */
function heightOf(row: readonly Plain[], widths: readonly number[]): Pick<BookCell, 'height'> {
  const lines = row.map((value, i) =>
    typeof value === 'string' ? linesIn(value, (widths[i] ?? 0) - 1, 12) : 1,
  )
  const needed = Math.max(1, ...lines)
  return needed === 1 ? {} : { height: Math.min(needed * lineHeight, highest) }
}

const sides = { text: 'left', number: 'right' } as const
const ruled = { borderStyle: 'thin', borderColor: '#A6A6A6', alignVertical: 'top' } as const
const headLook = {
  ...ruled,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'center',
  backgroundColor: '#EFEDE7',
} as const
