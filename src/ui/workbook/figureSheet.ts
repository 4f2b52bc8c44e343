import type { ExportWords } from '../../i18n/exportWords.ts'
import type { Words } from '../../i18n/vi.ts'
import type { FigureText } from '../FigureText.ts'
import { noteLine } from '../FigureText.ts'
import { fileNumber } from '../fileNumber.ts'
import type { Plain, PlainTable } from '../tableColumn.ts'
import type { BookCell, BookLook, BookSheet } from './BookSheet.ts'
import { columnWidth, linesIn } from './columnWidth.ts'
import { dayOf } from './dayOf.ts'
import { numberFormat } from './numberFormat.ts'

export interface SheetFigure {
  text: FigureText
  table: PlainTable
}

/**
 * A figure as a worksheet that can be attached to a report: to which one, the finding, what is measured, head and
 * rows, and below them the source. Numbers are numbers, days are days. In a row that is not seen, and in columns
 * behind the last that is, stand the contract's columns by which the file can be taken over again.
 */
export function figureSheet(
  name: string,
  { text, table }: SheetFigure,
  { figure, exports }: { figure: Words['figure']; exports: ExportWords },
): BookSheet {
  const { columns, rows, codes } = table
  const widths = columns.map((column, i) => columnWidth(column, rows, i))
  const across = Math.max(columns.length, 1)
  const wide = widths.reduce((sum, width) => sum + width, 0)
  const line = (value: string, look: BookLook, size = 12): BookCell[] => [
    { value, ...look, columnSpan: across, wrap: true, height: linesIn(value, wide, size) * size * 1.4 },
  ]
  const above = [
    line(exports.book.attached, { fontStyle: 'italic', align: 'right' }),
    line(text.headline, { fontWeight: 'bold', fontSize: 14, align: 'center', alignVertical: 'center' }, 14),
    line(text.subtitle, { align: 'center' }),
    ...(text.simulated ? [line(figure.simulated, { ...marked, align: 'center' })] : []),
    line(exports.book.unit(measureOf(text)), { fontStyle: 'italic', align: 'right' }),
  ]
  const head = columns.map(({ label, kind }): BookCell => ({ ...headLook, value: label, align: align[kind] }))
  const hidden = [...columns.map(({ key, code }) => code ?? key), ...(codes?.names ?? [])]
  const formats = columns.map(({ decimals }, i) =>
    numberFormat(
      rows.flatMap((row) => (typeof row[i] === 'number' ? [row[i]] : [])),
      decimals,
    ),
  )
  const body = rows.map((row, n) => [
    ...row.map((value, i) => ({ ...cellOf(value, columns[i]?.decimals, formats[i]), ...ruled })),
    ...(codes?.rows[n] ?? []).map((value) => cellOf(value)),
  ])
  return {
    name,
    rows: [
      ...above,
      hidden.map((value): BookCell => ({ value, format: '@' })),
      head,
      ...body,
      [],
      line(noteLine(text.note, figure), { fontStyle: 'italic' }),
    ],
    widths,
    frozen: above.length + 2,
    repeated: above.length + 2,
    hiddenRow: above.length + 1,
    shownColumns: across,
  }
}

/** The subtitle of a figure begins with what is measured. */
function measureOf({ subtitle }: FigureText): string {
  return subtitle.split(' · ')[0] ?? subtitle
}

/** Text is text for ever, whatever it begins with: Excel does not compute it when somebody edits the cell either. */
function cellOf(value: Plain, decimals?: number, format = 'General'): BookCell {
  if (value === null) return {}
  if (typeof value === 'number') return { value: fileNumber(value, decimals), format }
  if (typeof value === 'boolean') return { value }
  const day = dayOf(value)
  if (day) return day
  return { value: value.slice(0, mostLetters), format: '@', wrap: true }
}

/** Of a cell, by Excel. */
const mostLetters = 32_767

const align = { text: 'left', number: 'right' } as const
const ruled = { borderStyle: 'thin', borderColor: '#A6A6A6', alignVertical: 'top' } as const
const headLook = {
  ...ruled,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'center',
  backgroundColor: '#EFEDE7',
} as const
const marked = { fontWeight: 'bold', textColor: '#B5301C' } as const
