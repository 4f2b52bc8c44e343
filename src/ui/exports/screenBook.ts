import { type BookWatch, bookInWorker } from '../workbook/bookInWorker.ts'
import { figureBook } from '../workbook/figureBook.ts'
import { chosenWords } from './chosenWords.ts'
import type { FileWords } from './FigureContent.ts'
import { screenFigures } from './screenFigures.ts'

export interface ScreenBook {
  book: Blob
  name: string
}

/**
 * All figures of the screen as one workbook, a sheet each.
 * @param onSheet is told how many of how many sheets are written
 * @throws DOMException `AbortError` where it was stopped
 */
export async function screenBook(
  address: string,
  words: FileWords,
  { onSheet, signal }: { onSheet: (written: number, of: number) => void; signal: AbortSignal },
): Promise<ScreenBook> {
  const figures = screenFigures()
  const chosen = chosenWords()
  const sheets = figureBook(
    figures.map((one) => ({ ...one, address, chosen })),
    words,
  )
  const watch: BookWatch = { signal, onSheet: (written) => onSheet(written, sheets.length) }
  onSheet(0, sheets.length)
  const book = await bookInWorker(sheets, watch)
  const mark = figures.some(({ text }) => text.simulated) ? '_SO-GIA-LAP' : ''
  return { book, name: `${words.exports.screenFile}_${figures[0]?.name ?? ''}${mark}.xlsx` }
}
