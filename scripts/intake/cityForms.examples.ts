import * as library from '@e965/xlsx'
import { seeded } from '../../src/domain/chance/seeded.ts'
import { type Counts, cityLists, printed } from '../../src/intake/forms/forms.examples.ts'
import type { Cell } from '../../src/intake/Sheet.ts'
import { livesThrough } from '../../src/intake/units/livesThrough.ts'

export interface MadeUpFile {
  name: string
  bytes: Uint8Array
}

const period = { start: '2026-10-01', end: '2026-10-31' }

/** The units that must send a form in October 2026: 17 departments and 126 communes. */
export const senders = cityLists.units.filter(
  (row) => ['department', 'commune'].includes(row.kind) && livesThrough(row, period),
)

/** Which of them sends none, and which sends a wrong one, in six ways. */
export const silent = [20, 40, 60]
export const wrong: Readonly<Record<number, 'sum' | 'total' | 'thousands' | 'days' | 'cut' | 'unit'>> = {
  3: 'sum',
  30: 'sum',
  7: 'total',
  31: 'total',
  50: 'thousands',
  70: 'days',
  90: 'cut',
  100: 'unit',
  101: 'unit',
}
/** Who sends the same form twice. */
export const twice = [10, 11, 12, 13, 14, 15]

const fields = ['Đất đai', 'Hộ tịch', 'Chứng thực', 'Xây dựng', 'Y tế', 'Du lịch', 'Công thương', 'Nội vụ']

/** 146 made-up forms of one month in four formats, nine of them wrong in six ways; the same seed, the same bytes. */
export function cityForms(seed: number): MadeUpFile[] {
  const random = seeded(seed)
  const below = (n: number) => Math.floor(random() * n)
  return senders.flatMap(({ name_vi }, i): MadeUpFile[] => {
    const lines = fields.map((field): [string, Counts] => {
      const [early, onTime, late, within, overdue] = [
        below(2000),
        below(900),
        below(40),
        below(300),
        below(20),
      ]
      const all = early + onTime + late + within + overdue
      const carried = below(Math.min(all, 50) + 1)
      const online = below(all - carried + 1)
      return [field, [online, all - carried - online, carried, early, onTime, late, within, overdue]]
    })
    if (silent.includes(i)) return []
    const office = name_vi.startsWith('Sở') ? name_vi : `UBND ${name_vi}`
    const rows = formRows(office, lines, wrong[i])
    const file = (format: number, copy = ''): MadeUpFile => {
      const { bytes, ending } = written(rows, format)
      return {
        name: `${String(i + 1).padStart(3, '0')}${copy}.${ending}`,
        bytes: wrong[i] === 'cut' ? bytes.subarray(0, bytes.length - 900) : bytes,
      }
    }
    const format = wrong[i] === 'thousands' || wrong[i] === 'cut' ? 0 : i % 4
    return twice.includes(i) ? [file(format), file((format + 1) % 4, 'b')] : [file(format)]
  })
}

function formRows(
  unit: string,
  lines: readonly [string, Counts][],
  fault?: (typeof wrong)[number],
): Cell[][] {
  const days =
    fault === 'days' ? '(Từ ngày 02/10/2026 đến ngày 31/10/2026)' : '(Từ ngày 01/10/2026 đến ngày 31/10/2026)'
  const body = lines.map(([, counts]) => printed(counts))
  const totals = Array.from({ length: 11 }, (_, c) => body.reduce((sum, row) => sum + (row[c] ?? 0), 0))
  if (fault === 'sum') body[0] = (body[0] ?? []).map((count, c) => (c === 5 ? count + 1 : count))
  if (fault === 'total') totals[3] = (totals[3] ?? 0) + 1
  const parted = (count: number) => (fault === 'thousands' && count >= 1000 ? count / 1000 : count)
  return [
    ['Biểu số II.06a/VPCP/KSTT'],
    ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ'],
    [`Đơn vị báo cáo: ${fault === 'unit' ? `${unit} mới lập` : unit}`],
    ['Đơn vị nhận báo cáo: Văn phòng UBND Thành phố'],
    [`Kỳ báo cáo: Tháng 10 năm 2026 ${days}`],
    [
      'TT',
      'Lĩnh vực, công việc giải quyết theo cấp',
      'Tiếp nhận',
      null,
      null,
      null,
      'Số lượng hồ sơ đã giải quyết',
      null,
      null,
      null,
      'Số lượng hồ sơ đang giải quyết',
      null,
      null,
    ],
    [
      null,
      null,
      'Tổng số',
      'Trong đó',
      null,
      'Từ kỳ trước',
      'Tổng số',
      'Trước hạn',
      'Đúng hạn',
      'Quá hạn',
      'Tổng số',
      'Trong hạn',
      'Quá hạn',
    ],
    [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'],
    Array.from({ length: 13 }, (_, c) => `(${c + 1})`),
    ...body.map((counts, i): Cell[] => [i + 1, lines[i]?.[0] ?? '', ...counts.map(parted)]),
    [null, 'Tổng cộng', ...totals.map(parted)],
  ]
}

const merges = [
  'A6:A8',
  'B6:B8',
  'C6:F6',
  'G6:J6',
  'K6:M6',
  'C7:C8',
  'D7:E7',
  'F7:F8',
  'G7:G8',
  'H7:H8',
  'I7:I8',
  'J7:J8',
  'K7:K8',
  'L7:L8',
  'M7:M8',
]

function written(rows: Cell[][], format: number): { bytes: Uint8Array; ending: string } {
  if (format === 3) {
    const text = rows.map((row) => row.map((cell) => cell ?? '').join(';')).join('\r\n')
    return { bytes: new TextEncoder().encode(text), ending: 'csv' }
  }
  const sheet = library.utils.aoa_to_sheet(rows)
  sheet['!merges'] = merges.map(library.utils.decode_range)
  const book = library.utils.book_new(sheet, 'Biểu')
  if (format === 2) {
    const page: string = library.write(book, { type: 'string', bookType: 'html' })
    return { bytes: new TextEncoder().encode(page), ending: 'xls' }
  }
  const bytes: Uint8Array = library.write(book, { type: 'buffer', bookType: format === 0 ? 'xlsx' : 'biff8' })
  return { bytes, ending: format === 0 ? 'xlsx' : 'xls' }
}
