import { utils, write } from '@e965/xlsx'

/** Rows as an XLSX workbook of one sheet; texts stay texts, whatever they look like. */
export function workbookOf(
  rows: readonly (readonly (string | number | null)[])[],
  name: string,
): Uint8Array<ArrayBuffer> {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
  return new Uint8Array(write(utils.book_new(sheet, name), { type: 'array', bookType: 'xlsx' }))
}
