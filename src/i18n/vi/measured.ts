import type { Format } from '../format.ts'

/** What is said where it cannot be said that nothing stands out, or of how many units a figure is. */
export const measured = (format: Format) => ({
  nothingSince: ({ lastDay, onlyLonger }: { lastDay: string | null; onlyLonger: boolean }) =>
    lastDay === null
      ? 'chưa có số đo nào'
      : onlyLonger
        ? `chỉ có số đo theo kỳ dài hơn, đến ngày ${format.date(lastDay)}`
        : `không có số đo nào sau ngày ${format.date(lastDay)}`,
  unknown: (since: string) => `chưa rõ, ${since}`,
  partly: (missing: number, longer: number, period: string) =>
    [
      'chưa thấy ở đơn vị đã có số đo',
      missing === 0 ? '' : `${format.number(missing)} đơn vị chưa có số đo của ${format.period(period)}`,
      longer === 0 ? '' : `${format.number(longer)} đơn vị chỉ có số đo theo kỳ dài hơn`,
    ]
      .filter(Boolean)
      .join('; '),
  /** Null where none is left out. */
  someUnits: ({ units, partly }: { units: number | null; partly: number }) =>
    partly === 0
      ? null
      : `có số của ${format.number(units)} trên ${format.number((units ?? 0) + partly)} đơn vị`,
  /** What is said of a month of a unit that sends no weeks; of one of the calendar of reports with its days. */
  inMonth: (
    { period, calendar, start, end }: { period: string; calendar: string; start: string; end: string },
    said: string,
  ) => `${format.period(period)}${calendar === 'report' ? ` (${format.dates(start, end)})` : ''}: ${said}`,
})
