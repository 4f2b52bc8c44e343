export type CsvCell = string | number | boolean | null | undefined | readonly string[]

/**
 * Lines of cells, quoted as RFC 4180 says: decimal points, missing empty, lists joined by `;`. Text that a
 * spreadsheet would compute as a formula gets an apostrophe in front; numbers stay numbers.
 * @param end what stands behind every line
 */
export function csv(lines: readonly (readonly CsvCell[])[], end = '\n'): string {
  return lines.map((line) => `${line.map(cell).join(',')}${end}`).join('')
}

function cell(value: CsvCell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : value.join(';')
  return quoted(isFormula(text) ? `'${text}` : text)
}

function isFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text)
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
