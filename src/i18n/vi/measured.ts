import type { Format } from '../format.ts'

/** What is said where it cannot be said that nothing stands out. */
export const measured = (format: Format) => ({
  nothingSince: (lastDay: string | null) =>
    lastDay === null ? 'chưa có số đo nào' : `không có số đo nào sau ngày ${format.date(lastDay)}`,
  unknown: (since: string) => `chưa rõ, ${since}`,
  partly: (missing: number, period: string) =>
    `chưa thấy ở nơi đã có số đo; ${format.number(missing)} đơn vị chưa có số đo của ${format.period(period)}`,
})
