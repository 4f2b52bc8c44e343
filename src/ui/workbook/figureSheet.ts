import type { ExportWords } from '../../i18n/exportWords.ts'
import type { Words } from '../../i18n/vi.ts'
import type { FigureText } from '../FigureText.ts'
import { noteLine } from '../FigureText.ts'
import type { PlainTable } from '../tableColumn.ts'
import type { BookCell, BookLook, BookSheet } from './BookSheet.ts'
import { columnWidth, linesIn } from './columnWidth.ts'
import { tableCells } from './tableCells.ts'

export interface SheetFigure {
  text: FigureText
  table: PlainTable
}

/**
 * A figure as a worksheet that can be attached to a report: to which one, the finding, in what it is told, head and
 * rows, and below them the source. In a row that is not seen, and in columns behind the last that is, stand the
 * contract's columns by which the file can be taken over again.
 */
export function figureSheet(
  name: string,
  { text, table }: SheetFigure,
  { figure, exports }: { figure: Words['figure']; exports: ExportWords },
): BookSheet {
  const widths = table.columns.map((column, i) => columnWidth(column, table.rows, i))
  const across = Math.max(widths.length, 1)
  const wide = widths.reduce((sum, width) => sum + width, 0)
  const line = (value: string, look: BookLook, size = 12): BookCell[] => [
    { value, ...look, columnSpan: across, wrap: true, height: linesIn(value, wide, size) * size * 1.4 },
  ]
  const above = [
    line(exports.book.attached, { fontStyle: 'italic', align: 'right' }),
    line(text.headline, { fontWeight: 'bold', fontSize: 14, align: 'center', alignVertical: 'center' }, 14),
    line(text.subtitle, { align: 'center' }),
    ...(text.simulated ? [line(figure.simulated, { ...marked, align: 'center' })] : []),
    line(exports.book.unit(measureOf(text, exports)), { fontStyle: 'italic', align: 'right' }),
  ]
  const { codes, head, body } = tableCells(table, widths)
  return {
    name,
    rows: [...above, codes, head, ...body, [], line(noteLine(text.note, figure), { fontStyle: 'italic' })],
    widths,
    frozen: above.length + 2,
    repeated: above.length + 2,
    hiddenRow: above.length + 1,
    shownColumns: across,
  }
}

function measureOf({ measure }: FigureText, { book }: ExportWords): string {
  return measure === undefined ? book.byColumn : (book.measures[measure] ?? measure)
}

const marked = { fontWeight: 'bold', textColor: '#B5301C' } as const
