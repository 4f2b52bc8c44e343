import { type Calendar, calendars } from '../../domain/indicator/period.ts'
import { periodOfDays, type ReportPeriod, reportPeriod } from '../../domain/indicator/reportPeriod.ts'
import type { Question, Told } from '../scores/IntakeReport.ts'
import { printedPeriods } from './printedPeriods.ts'

/**
 * The period of a form: by the days that are printed, else by its name and the calendar that a person says. What is
 * printed twice in two ways, told against what is printed, or no period of a calendar is asked.
 * @param form its code: one answer about the calendar holds for every file of that form
 */
export function formPeriod(
  texts: readonly string[],
  { form, told }: { form: string; told: Told },
): { period: ReportPeriod | null; questions: Question[] } {
  const { codes, spans } = printedPeriods(texts)
  const ask = (question: Question) => ({ period: null, questions: [question] })
  const settled = told.answers.period ?? null
  const name = settled ?? told.period ?? codes[0] ?? null
  const [span] = spans
  const found = spans.length === 1 && span ? periodOfDays(span.start, span.end) : null
  const printed = [
    ...new Set([
      ...codes.filter((code) => code !== '?'),
      ...(found ? [found.period] : []),
      ...(told.period ? [told.period] : []),
    ]),
  ]
  if (settled === null) {
    const unread = [
      ...(codes.includes('?') ? ['?'] : []),
      ...(spans.length > 1 || (spans.length === 1 && !found)
        ? spans.map(({ start, end }) => `${start}–${end}`)
        : []),
    ]
    if (unread.length > 0) return ask({ ask: 'period', about: unread.join('; '), options: printed })
    if (printed.length !== 1) return ask({ ask: 'period', about: '', options: printed })
  }
  if (found && (settled === null || found.period === settled)) return { period: found, questions: [] }
  const calendar = told.answers[`calendar ${form}`] ?? told.answers.calendar
  if (name === null || reportPeriod(name, 'civil') === null)
    return ask({ ask: 'period', about: name ?? '', options: printed.filter((one) => one !== name) })
  if (!isCalendar(calendar)) return ask({ ask: 'calendar', about: form, options: [...calendars] })
  return { period: reportPeriod(name, calendar), questions: [] }
}

function isCalendar(text: string | undefined): text is Calendar {
  return calendars.some((one) => one === text)
}
