import type { Way } from './followText.ts'
import { report } from './report.ts'

export interface Task {
  /** As a reader asks it, in front of the overview. */
  asks: string
  /** What he follows, and nothing else. */
  way: readonly Way[]
  /** The words of the screen that answer, with what `report` prints today in them. */
  answer: () => Promise<string>
}

const finance = 'S.TAICHINH.2025'

/** What readers of every kind come for: three clicks at most from the overview, read without scrolling. */
export const tasks: readonly Task[] = [
  {
    asks: 'Which index fell most, and from which rank to which?',
    way: [{ click: 'Nguyên nhân' }],
    answer: async () => `hạng ${await rankOf('PAPI', 2023)} → ${await rankOf('PAPI', 2024)}`,
  },
  {
    asks: 'Which rank has the city in PAR INDEX?',
    way: [],
    answer: async () => `${await rankOf('PAR', 2024)}/63`,
  },
  {
    asks: 'In which sub-index of PCI is the city furthest behind the median?',
    way: [{ click: 'PCI' }, { click: 'Chỉ số thành phần' }],
    answer: async () => {
      const rows = await report('breakdown', '--index', 'PCI', '--year', '2021', '--place', '01')
      const behind = rows
        .filter(({ parent }) => parent === 'PCI')
        .map((row) => ({ name: String(row.name), by: pointsBehind(row) }))
        .sort((a, b) => a.by - b.by)[0]
      return `${behind?.name.replace(/ và .*/, '')} (−${decimal(-(behind?.by ?? 0), 2)}`
    },
  },
  {
    asks: 'Who leads for the weakest dimension of PAPI, and is that assigned by a document?',
    way: [{ find: 'quản trị môi trường', choose: 'Quản trị môi trường' }],
    answer: async () => {
      const rows = await report('breakdown', '--index', 'PAPI', '--year', '2024', '--place', '01')
      const { lead } = rows.find(({ component }) => component === 'PAPI.7') ?? {}
      return Array.isArray(lead) && lead.length > 0
        ? 'Sở Nông nghiệp và Môi trường'
        : 'chưa có văn bản phân công'
    },
  },
  {
    asks: 'How much is on time at Sở Tài chính in the last whole week?',
    way: [{ find: 'sở tài chính', choose: 'Sở Tài chính' }, { click: 'Tuần & tháng' }],
    answer: async () => rateOf(await counted('week', '2026-11-09', '2026-11-15', finance)),
  },
  {
    asks: 'How much was on time in the whole city in the last whole month?',
    way: [{ click: 'Tuần & tháng' }, { click: 'tháng' }],
    answer: async () => rateOf(await counted('month', '2026-10-01', '2026-10-31', 'HN')),
  },
  {
    asks: 'How many cases of Sở Tài chính are overdue, and where do they wait?',
    way: [{ find: 'stc', choose: 'Sở Tài chính' }, { click: 'Điểm nghẽn' }],
    answer: async () => {
      const [open] = await report(
        ...['indicators', '--grain', 'week', '--from', '2026-11-16', '--to', '2026-11-20'],
        ...['--unit', finance, '--indicator', 'open_overdue'],
      )
      return `${open?.value} quá hạn`
    },
  },
  {
    asks: 'What does rank 5 take?',
    way: [{ click: 'Phương án' }, { click: 'Đạt hạng N' }],
    answer: async () => {
      const rows = await report(
        ...['reach', '--index', 'PAPI', '--year', '2024', '--place', '01', '--rank', '5'],
      )
      return `+${decimal(Number(rows[0]?.gain), 2)}`
    },
  },
  {
    asks: 'How sure is the rank?',
    way: [{ click: 'Nguyên nhân' }, { click: 'Độ nhạy thứ hạng' }],
    answer: async () => {
      const rows = await report('interval', '--index', 'PAPI', '--year', '2024')
      const { low, high } = rows.find(({ place }) => place === '01') ?? {}
      return `${low}–${high}`
    },
  },
  {
    asks: 'How many units need attention after the last whole week?',
    way: [{ click: 'Tuần & tháng' }, { click: 'cảnh báo' }],
    answer: async () => {
      const rows = await report('alerts', '--week', '2026-W46')
      return `tất cả (${new Set(rows.map(({ unit }) => unit)).size})`
    },
  },
  {
    asks: 'Which score has Đà Nẵng in DTI 2024?',
    way: [{ find: 'dti 2024', choose: 'DTI 2024' }],
    answer: async () => {
      const rows = await report('ranking', '--index', 'DTI', '--year', '2024')
      const row = rows.find(({ place }) => place === '48')
      return `Đà Nẵng ${decimal(Number(row?.score), 4)}`
    },
  },
  {
    asks: 'How is an interval of a rate computed?',
    way: [{ find: 'wilson', choose: 'Wilson' }],
    answer: async () => 'z = 1,959964',
  },
]

async function rankOf(index: string, year: number): Promise<unknown> {
  const rows = await report('ranking', '--index', index, '--year', String(year))
  return rows.find(({ place }) => place === '01')?.rank
}

async function counted(grain: string, from: string, to: string, unit: string) {
  const [row] = await report(
    ...['indicators', '--grain', grain, '--from', from, '--to', to],
    ...['--unit', unit, '--indicator', 'on_time'],
  )
  return row
}

function rateOf(row: Record<string, unknown> | undefined): string {
  const whole = (value: unknown) => Number(value).toLocaleString('vi-VN')
  return `${decimal(Number(row?.value) * 100, 1)}% (${whole(row?.numerator)}/${whole(row?.denominator)})`
}

/** Score − median, in points of the index; 0 where either is unknown. */
function pointsBehind({ score, median, points }: Record<string, unknown>): number {
  if (score === null || median === null) return 0
  return ((Number(score) - Number(median)) * Number(points)) / Number(score)
}

const decimal = (value: number, digits: number): string =>
  value.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits })
