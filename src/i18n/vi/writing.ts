import type { Writing } from '../format.ts'

const roman = ['I', 'II', 'III', 'IV']

export const writing: Writing = {
  language: 'vi',
  locale: 'vi-VN',
  year: (year) => `năm ${year}`,
  quarter: (quarter, year) => `quý ${roman[quarter - 1] ?? quarter}/${year}`,
  month: (month, year) => `tháng ${month}/${year}`,
  week: (week, year) => `tuần ${week}/${year}`,
  months: (months, year) => `${months} tháng đầu năm ${year}`,
}
