import type { Cell } from '../Sheet.ts'

/** A year or month as people write it (`2024`, “năm 2024”, `2024-10`, “tháng 10/2024”) → its code; null: it is none. */
export function unitPeriod(cell: Cell): string | null {
  if (typeof cell !== 'number' && typeof cell !== 'string') return null
  const text = String(cell).normalize('NFC').trim().toLowerCase()
  const year = /^(?:năm |year )?(20\d\d)$/.exec(text)?.[1]
  if (year !== undefined) return year
  const [, y, m] = /^(20\d\d)-(\d\d?)$/.exec(text) ?? []
  const [, month = m, of = y] = /^(?:tháng )?(\d\d?)\s*[/-]\s*(20\d\d)$/.exec(text) ?? []
  if (of === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return null
  return `${of}-${month.padStart(2, '0')}`
}

/** The first and the last day of such a period. */
export function daysOfPeriod(period: string): { first: string; last: string } {
  const [year = '', month] = period.split('-')
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
  return { first: `${period}-01`, last }
}
