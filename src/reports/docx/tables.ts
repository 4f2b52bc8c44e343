import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { ModelColumn, ModelTable } from '../DocumentModel.ts'
import { centred, paragraph, size } from './paragraphs.ts'

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

/** Of the last rows, so many go to the page of the notes. */
const kept = 2
const tight = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO }

interface CellLook {
  bold?: boolean
  alignment?: ModelColumn['align']
  keepNext?: boolean
}

/**
 * The rows with a head that is repeated on every page; below them the mark of made-up figures and the notes.
 * @param textWidth in twentieths of a point
 */
export function dataTable(
  { columns, rows, notes, mark }: ModelTable,
  textWidth: number,
): (Table | Paragraph)[] {
  const widths = widthsOf(columns, textWidth)
  const cell = (text: string, i: number, look: CellLook) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 50, right: 50, top: 0, bottom: 0 },
      children: [
        paragraph(text, {
          size: size.table,
          spacing: tight,
          ...(look.bold ? { bold: true } : {}),
          keepNext: look.keepNext ?? false,
          alignment: alignments[look.alignment ?? 'center'],
        }),
      ],
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head: text }, i) => cell(text, i, { bold: true })),
  })
  const body = rows.map((cells, n) => {
    // No page holds the mark and the notes alone.
    const keepNext = n >= rows.length - kept
    return new TableRow({
      cantSplit: true,
      children: cells.map((text, i) => cell(text, i, { alignment: columns[i]?.align ?? 'left', keepNext })),
    })
  })
  const marked =
    mark === null
      ? []
      : [
          new TableRow({
            cantSplit: true,
            children: [
              new TableCell({
                columnSpan: columns.length,
                children: [centred(mark, { bold: true, size: size.table, keepNext: true, spacing: tight })],
              }),
            ],
          }),
        ]
  return [
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      rows: [head, ...body, ...marked],
    }),
    paragraph(notes.join(' '), { italics: true, size: size.note, spacing: { before: 80, after: 0 } }),
  ]
}

/** By their shares; a column that would be narrower than its least has that, and the others share the rest. */
function widthsOf(
  columns: readonly ModelColumn[],
  textWidth: number,
  least: ReadonlySet<ModelColumn> = new Set(),
): number[] {
  const leastOf = (one: ModelColumn) => one.least ?? 0
  const room = columns.reduce((rest, one) => rest - (least.has(one) ? leastOf(one) : 0), textWidth)
  const all = columns.reduce((sum, one) => sum + (least.has(one) ? 0 : one.share), 0)
  const width = (one: ModelColumn) => (least.has(one) ? leastOf(one) : Math.floor((one.share / all) * room))
  const narrow = columns.filter((one) => width(one) < leastOf(one))
  return narrow.length === 0
    ? columns.map(width)
    : widthsOf(columns, textWidth, new Set([...least, ...narrow]))
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const borderless = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const

/** Texts side by side without lines. @param shares of the width @param textWidth in twentieths of a point */
export function sideBySide(
  rows: readonly (readonly Paragraph[])[][],
  shares: readonly number[],
  textWidth: number,
): Table {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((share / all) * textWidth))
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: borderless,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) =>
              new TableCell({
                width: { size: widths[i] ?? 0, type: WidthType.DXA },
                borders: { top: none, bottom: none, left: none, right: none },
                margins: { left: 0, right: 0, top: 0, bottom: 0 },
                children: [...children],
              }),
          ),
        }),
    ),
  })
}
