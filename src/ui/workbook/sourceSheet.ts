import type { ExportWords } from '../../i18n/exportWords.ts'
import type { Words } from '../../i18n/vi.ts'
import type { FigureText } from '../FigureText.ts'
import type { BookCell, BookSheet } from './BookSheet.ts'
import { linesIn } from './columnWidth.ts'
import { lineHeight } from './tableCells.ts'

export interface StatedFigure {
  /** Of the worksheet with its rows. */
  sheet: string
  text: FigureText
  address: string
  /** What was chosen when it was taken, in words. */
  chosen: string
}

/** Of the texts, in characters. */
const width = 100

/** In points; links break long before the end of a line. */
function heightOf(text: string): number {
  return linesIn(text, width * 0.8, 12) * lineHeight
}

/** Where every figure of a workbook comes from: what was chosen, source, dates, the mark of made-up figures, link. */
export function sourceSheet(
  figures: readonly StatedFigure[],
  { figure, exports }: { figure: Words['figure']; exports: ExportWords },
): BookSheet {
  const said = exports.book
  const rows = figures.flatMap(({ sheet, text, address, chosen }) => {
    const { source, read, date, coverage, scale } = text.note
    const lines: [string, string | undefined][] = [
      [said.sheet, sheet],
      [said.headline, text.headline],
      [said.content, text.subtitle],
      [said.chosen, chosen],
      [said.source, source.join('; ')],
      [said.read, read?.join('; ')],
      [said.date, date],
      [said.known, coverage],
      [said.scale, scale],
      [said.mark, text.simulated ? figure.simulated : undefined],
      [said.link, address],
    ]
    const kept = lines.flatMap(([head, value]): BookCell[][] =>
      value
        ? [
            [
              { value: head, fontWeight: 'bold', alignVertical: 'top' },
              { value, format: '@', wrap: true, alignVertical: 'top', height: heightOf(value) },
            ],
          ]
        : [],
    )
    return [...kept, []]
  })
  return {
    name: said.sources,
    rows,
    widths: [22, width],
    frozen: 0,
    repeated: null,
    hiddenRow: null,
    shownColumns: 2,
  }
}
