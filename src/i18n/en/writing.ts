import type { Writing } from '../format.ts'

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

export const writing: Writing = {
  language: 'en',
  locale: 'en-GB',
  year: (year) => year,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  month: (month, year) => `${monthName.format(Date.UTC(2024, month - 1, 1))} ${year}`,
  week: (week, year) => `week ${week} of ${year}`,
  months: (months, year) => `the first ${months} months of ${year}`,
}
