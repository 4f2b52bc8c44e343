import { addDays } from '../../domain/indicator/day.ts'
import type { SheetReport } from '../scores/IntakeReport.ts'

/**
 * The days of which must be known what is held of them before forms can be compared with it: those of all their
 * periods, and the day before, whose stocks they carry over. Null where none is a form with a period.
 */
export function spanOfForms(
  reports: readonly Pick<SheetReport, 'form' | 'period'>[],
): { from: string; to: string } | null {
  const periods = reports.flatMap(({ form, period }) => (form && period ? [period] : []))
  const from = periods.map(({ start }) => start).toSorted()[0]
  const to = periods
    .map(({ end }) => end)
    .toSorted()
    .at(-1)
  return from === undefined || to === undefined ? null : { from: addDays(from, -1), to }
}
