import type { BookCell } from './BookSheet.ts'

/** A day, or a day with its time, written as ISO; null for any other text. A workbook knows no zones: it is kept as told. */
export function dayOf(text: string): Pick<BookCell, 'value' | 'format'> | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?)?$/.exec(text)
  if (!found) return null
  const [, day = '', time] = found
  const value = new Date(`${day}T${time ?? '00:00'}:00Z`)
  // A workbook counts days from 1900 on.
  if (Number.isNaN(value.getTime()) || value.toISOString().slice(0, 10) !== day || day < '1900-03-01')
    return null
  return { value, format: time === undefined ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm' }
}
