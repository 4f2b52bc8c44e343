import type { Printed } from './Question.ts'

/** Text quoted as RFC 4180 says, with a header and a line feed behind every line: decimal points, missing empty, lists joined by `;`. */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, Printed>>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column] ?? null)))]
  return lines.map((line) => `${line.map(quoted).join(',')}\n`).join('')
}

function cell(value: Printed): string {
  if (value === null) return ''
  return typeof value === 'object' ? value.join(';') : String(value)
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
