import { describe, expect, it } from 'vitest'
import { vi } from '../../i18n/vi.ts'
import { bandName } from '../../parts/names/bandName.ts'
import { indexExample, intakeExample, operationsExample } from './examples.ts'
import { attentionHeadline, attentionPeriod, intakeHeadline } from './headlines.ts'
import { scoreLine } from './scoreLine.ts'
import { standing } from './standing.ts'

const computed = (code: string, rank: number, placesRanked: number) => {
  const example = indexExample(code, { rank, placesRanked })
  return { ...example, series: example.series.map((point) => ({ ...point, rank_published: null })) }
}

describe('headlines', () => {
  it.each([
    [intakeExample('2026-W47', 972), 'Đúng hạn 97,2%, dưới mục tiêu 98%'],
    [intakeExample('2026-W47', 980), 'Đúng hạn 98,0%, đạt mục tiêu 98%'],
    [intakeExample('2026-W47', 972, { target: null }), 'Hồ sơ đúng hạn: 97,2%'],
  ])('tells a rate against its target', (intake, said) => {
    expect(intakeHeadline(intake, vi)).toBe(said)
  })

  const { period } = operationsExample().measured
  it.each([
    [{ lastDay: '2026-10-31', missing: 140 }, 'chưa rõ, không có số đo nào sau ngày 31/10/2026'],
    [{ lastDay: null, missing: 0 }, 'chưa rõ, chưa có số đo nào'],
    [
      { lastDay: '2026-11-13', missing: 9 },
      'chưa thấy ở đơn vị đã có số đo; 9 đơn vị chưa có số đo của tuần 46/2026',
    ],
    [
      { lastDay: '2026-11-13', missing: 0, longer: 48 },
      'chưa thấy ở đơn vị đã có số đo; 48 đơn vị chỉ có số đo theo kỳ dài hơn',
    ],
    [
      { lastDay: '2026-11-15', missing: 0, onlyLonger: true },
      'chưa rõ, chỉ có số đo theo kỳ dài hơn, đến ngày 15/11/2026',
    ],
  ])('gives no all-clear where the week was not measured: %j', (until, said) => {
    const operations = operationsExample({ measured: { period, longer: 0, onlyLonger: false, ...until } })
    expect(attentionHeadline(operations, vi)).toBe(`Nội dung cần chỉ đạo: ${said}`)
  })

  it.each([
    [false, '2026-W46'],
    [true, '2026-10'],
  ])(
    'tells of the last week, and of the last month where nothing shorter is measured: %s',
    (onlyLonger, said) => {
      const month = intakeExample('2026-10', 985)
      const { measured } = operationsExample()
      expect(attentionPeriod(operationsExample({ month, measured: { ...measured, onlyLonger } }))).toBe(said)
    },
  )

  it('says that nothing needs direction', () => {
    expect(attentionHeadline(operationsExample(), vi)).toBe('Không có nội dung cần chỉ đạo')
  })
})

describe('standing', () => {
  it.each([
    [indexExample('PCI', { rank: 24 }), { kind: 'printed', rank: '24/63' }],
    [computed('DTI', 4, 63), { kind: 'computed', rank: '4/63' }],
    [indexExample('PGI', { rank: null, rank_low: 6, rank_high: 12 }), { kind: 'derived', rank: '6–12/63' }],
    [indexExample('PGI', { rank: null, rank_low: 6, rank_high: 6 }), { kind: 'derived', rank: '6/63' }],
    [indexExample('PGI', { rank: null }), { kind: 'unknown', rank: '' }],
  ])('tells how a rank is known', (row, expected) => {
    expect(standing(row, vi)).toMatchObject(expected)
  })
})

describe('a line of scores', () => {
  const point = (year: number, score: number | null) => ({
    ...(indexExample('PAR').series[0] ?? expect.fail('the example has a point')),
    year,
    score,
  })
  const edition = { cause: 'edition', verdict: 'refused', edition: null, systems: null } as const

  it('keeps the years evenly spaced, gaps as gaps, and breaks at their place', () => {
    const series = [point(2018, null), point(2019, 80), point(2021, 82), point(2022, 81)]
    const breaks = [
      { ...edition, year: 2019 },
      { ...edition, year: 2021 },
    ]
    expect(scoreLine({ series, breaks })).toEqual({
      first: 2019,
      last: 2022,
      values: [80, null, 82, 81],
      breaks: [2],
    })
  })

  it('is none where no score is known', () => {
    expect(scoreLine({ series: [point(2020, null)], breaks: [] })).toBeNull()
  })
})

it.each([
  ['Nhóm A (từ 90 % trở lên)', 'Nhóm A', false],
  ['Nhóm trung bình cao', 'Nhóm trung bình cao', false],
  ['Trung bình (mốc điểm chưa kiểm chứng)', 'Trung bình (mốc điểm chưa kiểm chứng)', true],
])('%s is written as %s', (name, short, withCaveat) => {
  expect(bandName(name)).toEqual({ short, withCaveat })
})
