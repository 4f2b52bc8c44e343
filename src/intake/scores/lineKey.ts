/** What a person answers of a column, by its letter, or of a row of a transposed table, by its number, is named so. */
export function lineKey(line: string): string {
  return `${/^\d+$/.test(line) ? 'row' : 'column'} ${line}`
}
