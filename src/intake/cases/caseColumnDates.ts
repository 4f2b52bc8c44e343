import { columnName } from '../cellName.ts'
import type { Sheet } from '../Sheet.ts'
import type { Question, Told } from '../scores/IntakeReport.ts'
import type { DateOrder } from './Moment.ts'
import { dateParts } from './readMoment.ts'

export interface ColumnDates {
  position: number
  /** `dmy` while the question is open. */
  order: DateOrder
  question: Question | null
  /**
   * Whether a spreadsheet made days of the texts that it could read with the month first, and left the others: then
   * each of its days may have day and month in each other's place.
   */
  isSwapped: boolean
}

/**
 * How the dates of a column are written: a part above 12 tells, in any row of it, else the pattern in its head; where
 * nothing does and it matters, a person is asked (`dates C`, or `dates` for all columns).
 */
export function caseColumnDates(
  sheet: Sheet,
  { rows, position, head }: { rows: readonly number[]; position: number; head: string },
  answers: Told['answers'],
): ColumnDates {
  const cells = rows.map((row) => sheet.rows[row]?.[position] ?? null)
  const written = cells.flatMap((cell) => (typeof cell === 'string' ? [dateParts(cell)] : []))
  const parts = written.filter((one) => one !== null)
  const isDayFirst = parts.some(([first, second]) => first > 12 && second <= 12)
  const isMonthFirst = parts.some(([first, second]) => second > 12 && first <= 12)
  const isOpen = parts.some(([first, second]) => first <= 12 && second <= 12 && first !== second)
  const days = cells.flatMap((cell) =>
    typeof cell === 'object' && cell !== null && 'day' in cell ? [cell.day] : [],
  )
  const isSwapped = isDayFirst && days.length > 0 && days.every((day) => Number(day.slice(8, 10)) <= 12)
  const plain = { position, question: null, isSwapped }
  if (isDayFirst !== isMonthFirst) return { ...plain, order: isDayFirst ? 'dmy' : 'mdy' }
  if (!isOpen) return { ...plain, order: 'dmy' }
  const order = orderIn(head) ?? answered(answers[`dates ${columnName(position)}`] ?? answers.dates)
  if (order !== null) return { ...plain, order }
  const question: Question = { ask: 'dates', about: columnName(position), options: ['dmy', 'mdy'] }
  return { ...plain, order: 'dmy', question }
}

function orderIn(head: string): DateOrder | null {
  const [pattern] = /\b(?:d{1,2}[-/.]m{1,2}|m{1,2}[-/.]d{1,2})\b/i.exec(head) ?? []
  if (pattern === undefined) return null
  return /^d/i.test(pattern) ? 'dmy' : 'mdy'
}

function answered(said: string | undefined): DateOrder | null {
  return said === 'dmy' || said === 'mdy' ? said : null
}
