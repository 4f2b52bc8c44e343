import type { SheetData } from 'write-excel-file/universal'
// @ts-expect-error the package types only its entries, which pack in workers of their own that the page's policy forbids
import { generateXlsxFileSync } from '../../../node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js'
import type { BookSheet } from './BookSheet.ts'
import { sheetFeature } from './sheetFeature.ts'

type Write = (sheets: readonly object[], options: object) => Promise<Blob>

/**
 * A workbook of these sheets (XLSX), in a page, a worker and Node alike.
 * @param onSheet is told how many are written
 */
export function writeBook(
  sheets: readonly BookSheet[],
  onSheet: (written: number) => void = () => {},
): Promise<Blob> {
  const write: Write = generateXlsxFileSync
  return write(
    sheets.map(({ name, rows, widths, frozen, shownColumns }) => ({
      data: rows as SheetData,
      sheet: name,
      orientation: 'landscape',
      ...(frozen === 0 ? {} : { stickyRowsCount: frozen }),
      columns: columnsOf(rows, widths, shownColumns),
    })),
    { fontFamily: 'Times New Roman', fontSize: 12, features: [sheetFeature(sheets, onSheet)] },
  )
}

/** Those behind the last that is seen have a width too: only so they can be hidden. */
function columnsOf(rows: BookSheet['rows'], widths: readonly number[], shown: number) {
  const all = Math.max(shown, ...rows.map(({ length }) => length))
  return Array.from({ length: all }, (_, i) => ({ width: widths[i] ?? 10 }))
}
