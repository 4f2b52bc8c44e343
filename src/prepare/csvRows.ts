import { csvRecords } from '../engine/check/csvRecords.ts'
import { header } from '../engine/loadCsv.ts'

/** How many rows a CSV file has, whatever their columns are; empty ones are none. */
export function csvRows(text: string): number {
  const { rows, ragged } = csvRecords(text, [...header(text.slice(0, 65_536)).keys()])
  return rows.length + ragged.length
}
