export type CsvCell = string | number | boolean | null | undefined | readonly string[]

export interface CsvStyle {
  /** Between the cells of a line. */
  delimiter?: ',' | ';'
  /** Before the decimals of a number. */
  decimal?: '.' | ','
}

/**
 * Lines of cells, quoted as RFC 4180 says: by default decimal points; missing empty, lists joined by `;`. Text that a
 * spreadsheet would compute as a formula gets an apostrophe in front; numbers stay numbers.
 * @param end what stands behind every line
 */
export function csv(
  lines: Iterable<readonly CsvCell[]>,
  end = '\n',
  { delimiter = ',', decimal = '.' }: CsvStyle = {},
): string {
  const pieces: string[] = []
  let piece: string[] = []
  for (const line of lines) {
    piece.push(`${line.map((value) => quoted(written(value, decimal), delimiter)).join(delimiter)}${end}`)
    if (piece.length < linesOfPiece) continue
    pieces.push(piece.join(''))
    piece = []
  }
  return [...pieces, ...piece].join('')
}

/** Joined at once, the lines of a million rows would all be in memory beside the whole. */
const linesOfPiece = 1000

function written(value: CsvCell, decimal: string): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value).replace('.', decimal)
  if (typeof value === 'boolean') return String(value)
  return harmless(typeof value === 'string' ? value : value.join(';'))
}

/** Text that a spreadsheet would compute as a formula, with an apostrophe in front; any other as it is. */
export function harmless(text: string): string {
  return isFormula(text) ? `'${text}` : text
}

/** Full-width signs too: spreadsheets of East Asia take them for the plain ones. */
function isFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text)
}

function quoted(text: string, delimiter: string): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
}
