import type { OfficeCalendar } from '../officeCalendar.ts'
import type { Shock } from '../shocks.ts'
import type { Shift } from '../truth.ts'
import type { CaseRecord } from './caseRecord.ts'
import type { Colleagues } from './colleagues.ts'
import type { CaseCourse } from './stepsOf.ts'

export interface CaseRun {
  seed: number
  calendar: OfficeCalendar
  /** First and last day of the data, since 1970-01-01. */
  firstDay: number
  lastDay: number
  /** The end of the last day in working minutes. */
  now: number
  shifts: readonly Shift[]
  shocks: readonly Shock[]
  colleagues: Colleagues
  /** Steps of finished cases too, not only of open ones. */
  withSteps: boolean
}

/** A case still open when its unit ended; `finishOn` = the number of the working day on which it would be finished. */
export interface OpenCase {
  record: CaseRecord
  course: CaseCourse
  finishOn: number
  /** Chance of an electronic result. */
  digital: number
}
