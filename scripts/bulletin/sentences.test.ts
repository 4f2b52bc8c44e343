import { afterAll, beforeAll, expect, test } from 'vitest'
import { unitReports } from '../../src/answers/reports/unitReports.ts'
import { comparedPeriods } from '../../src/domain/indicator/comparedPeriods.ts'
import { vi } from '../../src/i18n/vi.ts'
import { reportOf } from '../../src/reports/content/reportOf.ts'
import { type OpenPackage, openPackage } from '../database/openPackage.ts'
import { defaultData } from '../report/defaultData.ts'
import { indicatorsQuestion } from '../report/questions/indicators.ts'

interface Row {
  period: string
  indicator: string
  numerator: number
  denominator: number
  value: number
}

const today = '2026-11-20'
const units = ['HN', 'S.TUPHAP', 'X.00070']
let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

async function said(code: string): Promise<Map<string, string>> {
  const periods = comparedPeriods(code, 'civil')
  if (periods === null) throw new Error(code)
  const reports = await unitReports(database, { units, periods, asOf: today })
  const texts = reports.map((report) => {
    const { sections } = reportOf(report, { simulated: true, sources: ['Sổ'], draft: false, picture: null })
    const lines = sections.flatMap(({ blocks }) => blocks.flatMap((one) => ('text' in one ? [one.text] : [])))
    return [report.unit.unit, lines.join('\n')] as const
  })
  return new Map(texts)
}

/** What `report -- indicators` prints for a unit. */
async function printed(unit: string, grain: string, from: string, to: string): Promise<Row[]> {
  const context = { today, words: vi, warn: () => undefined }
  return (await indicatorsQuestion.answer(database, { grain, from, to, unit }, context)) as unknown as Row[]
}

const whole = new Intl.NumberFormat('vi-VN')
const percent = new Intl.NumberFormat('vi-VN', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const counts = ({ numerator, denominator }: Pick<Row, 'numerator' | 'denominator'>) =>
  `${percent.format(numerator / denominator)} (${whole.format(numerator)}/${whole.format(denominator)})`

test('twenty-four sentences on a month hold what `report` prints', async () => {
  const texts = await said('2026-10')
  let compared = 0
  for (const unit of units) {
    const text = texts.get(unit) ?? ''
    const rows = new Map(
      (await printed(unit, 'month', '2026-10-01', '2026-10-31')).map((row) => [row.indicator, row]),
    )
    const before = new Map(
      (await printed(unit, 'month', '2026-09-01', '2026-09-30')).map((row) => [row.indicator, row]),
    )
    const row = (code: string) => {
      const found = rows.get(code)
      if (!found) throw new Error(`${unit} ${code}`)
      return found
    }
    const [rate, due] = [row('on_time'), row('on_time_due')]
    const change = (rate.value - (before.get('on_time')?.value ?? Number.NaN)) * 100
    const points = `${Math.abs(change).toFixed(1).replace('.', ',')} điểm so với tháng trước`
    for (const sentence of [
      `tiếp nhận ${whole.format(row('received').value)} hồ sơ thủ tục hành chính`,
      `đã giải quyết ${whole.format(row('finished').value)} hồ sơ`,
      `đang giải quyết ${whole.format(row('open').value)} hồ sơ`,
      `Đúng hạn trên hồ sơ đã giải quyết: ${counts(rate)}`,
      `Đúng hạn trên hồ sơ đến hạn: ${counts(due)}`,
      `${whole.format(rate.denominator - rate.numerator)} hồ sơ quá hạn.`,
      `Hồ sơ đang giải quyết đã quá hạn: ${whole.format(row('open_overdue').value)} hồ sơ`,
      Math.abs(change) < 0.05 ? 'không đổi so với tháng trước' : points,
    ]) {
      expect(text).toContain(sentence)
      compared += 1
    }
  }
  expect(compared).toBe(24)
})

test('six months are the first and the second quarter that `report` prints', async () => {
  const texts = await said('2026-6M')
  for (const unit of units) {
    const quarters = await printed(unit, 'quarter', '2026-01-01', '2026-06-30')
    const sum = (code: string) => {
      const of = quarters.filter(({ indicator }) => indicator === code)
      expect(of.map(({ period }) => period)).toEqual(['2026-Q1', '2026-Q2'])
      return {
        numerator: of.reduce((all, { numerator }) => all + numerator, 0),
        denominator: of.reduce((all, { denominator }) => all + denominator, 0),
      }
    }
    const text = texts.get(unit) ?? ''
    expect(text).toContain(`tiếp nhận ${whole.format(sum('received').numerator)} hồ sơ`)
    expect(text).toContain(`Đúng hạn trên hồ sơ đã giải quyết: ${counts(sum('on_time'))}`)
    expect(text).toContain(`Đúng hạn trên hồ sơ đến hạn: ${counts(sum('on_time_due'))}`)
  }
})
