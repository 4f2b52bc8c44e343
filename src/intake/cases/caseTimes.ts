import type { Cell } from '../Sheet.ts'
import type { ContractRow } from '../tables/takeTable.ts'
import { blankCell, type CasePart, type CaseRow, type CellFault } from './CaseRow.ts'
import type { ColumnDates } from './caseColumnDates.ts'
import { caseWord } from './caseWords.ts'
import type { Moment } from './Moment.ts'
import { readMoment } from './readMoment.ts'

export type TimeColumn = (typeof timeColumns)[number]

export const timeColumns = ['received', 'due_original', 'due', 'finished', 'apology'] as const

/** What is due or done on a day is so at the end of office hours. */
const dayEnds = '17:00:00'

/**
 * Reads when a case was received, fell due and was finished, as `2026-01-05 08:30:00`. A day without a time of day
 * begins it and ends the others, but nothing is finished before it is received. What is before the receipt is refused:
 * by the minute where both have a time of day, else by the day; so is a case that is over on no day. Where one due time
 * is not written it is the other.
 */
export function caseTimes(columns: ReadonlyMap<TimeColumn, ColumnDates>): (row: CaseRow) => CasePart {
  return (row) => {
    const refused: CellFault[] = []
    const blanked: CellFault[] = []
    const read = (column: TimeColumn, faults: CellFault[]): Moment | null => {
      const dates = columns.get(column)
      const value = row.text(column)
      if (dates === undefined || value === '') return null
      const moment = momentIn(row.cell(column), dates)
      if (typeof moment !== 'string') return moment
      faults.push({ column, code: moment, value, detail: '' })
      return null
    }
    const received = read('received', refused)
    if (row.text('received') === '') refused.push(blankCell(row, 'received'))
    const later = (column: TimeColumn): string | null => {
      const moment = read(column, refused)
      if (moment === null) return null
      if (received === null || !isBefore(moment, received)) return textOf(moment, dayEnds)
      const detail = received.time === null ? received.day : `${received.day} ${received.time}`
      refused.push({ column, code: 'date-early', value: row.text(column), detail })
      return null
    }
    const [original, due, finished] = [later('due_original'), later('due'), later('finished')]
    if (isOver(row.text('status')) && row.text('finished') === '')
      refused.push({ column: 'finished', code: 'end-missing', value: row.text('status'), detail: '' })
    const start = received === null ? null : textOf(received, '00:00:00')
    const values: ContractRow = {
      received: start,
      due_original: original ?? due,
      due: due ?? original,
      finished: notBefore(start, finished),
      apology: read('apology', blanked)?.day ?? null,
    }
    return { values, refused, blanked }
  }
}

/** The moment of a cell, or the code of what is wrong with it. */
function momentIn(
  cell: Cell,
  { order, isSwapped }: ColumnDates,
): Moment | 'date-unread' | 'date-far' | 'dates-swapped' | 'error-value' {
  if (typeof cell === 'object' && cell !== null && 'error' in cell) return 'error-value'
  const moment = readMoment(cell, order)
  if (moment === null) return 'date-unread'
  if (isSwapped && typeof cell === 'object') return 'dates-swapped'
  return moment.day < '2000-01-01' || moment.day > '2040-12-31' ? 'date-far' : moment
}

function isBefore(one: Moment, other: Moment): boolean {
  if (one.time === null || other.time === null) return one.day < other.day
  return textOf(one, '') < textOf(other, '')
}

function notBefore(start: string | null, end: string | null): string | null {
  return start !== null && end !== null && end < start ? start : end
}

function isOver(status: string): boolean {
  return status !== '' && (caseWord('withdrawn', status) ?? caseWord('over', status)) !== null
}

function textOf({ day, time }: Moment, otherwise: string): string {
  return `${day} ${time ?? otherwise}`
}
