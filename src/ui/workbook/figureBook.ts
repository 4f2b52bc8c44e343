import type { ExportWords } from '../../i18n/exportWords.ts'
import type { Words } from '../../i18n/vi.ts'
import type { BookSheet } from './BookSheet.ts'
import { figureSheet, type SheetFigure } from './figureSheet.ts'
import { sheetName } from './sheetName.ts'
import { sourceSheet } from './sourceSheet.ts'

export interface BookFigure extends SheetFigure {
  address: string
  /** What was chosen when it was taken, in words. */
  chosen: string
}

/** The worksheets of figures, one each in their order, and behind them the one that says where they come from. */
export function figureBook(
  figures: readonly BookFigure[],
  words: { figure: Words['figure']; exports: ExportWords },
): BookSheet[] {
  const named = figures.map((one, i) => ({
    ...one,
    sheet: figures.length === 1 ? words.exports.book.rows : sheetName(i + 1, one.text.headline),
  }))
  return [...named.map((one) => figureSheet(one.sheet, one, words)), sourceSheet(named, words)]
}
