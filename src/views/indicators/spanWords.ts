import { type Period, yearToDate } from '../../domain/indicator/period.ts'
import type { Words } from '../../i18n/vi.ts'
import { periodWords } from './trendHeadline.ts'

/** The period with its dates; lũy kế with those from the start of the year. */
export function spanWords(period: Period, toDate: boolean, words: Words): string {
  return periodWords(toDate ? { ...period, ...yearToDate(period) } : period, toDate, words)
}
