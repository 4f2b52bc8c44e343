import { readFileSync } from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'
import type { Cell } from '../Sheet.ts'
import type { FormLists, FormRow } from './FormLists.ts'

/** What the city's own files declare: forms, units and kinds of indicators. */
export const cityLists: FormLists = {
  forms: rowsOf('forms') as unknown as FormRow[],
  units: rowsOf('units') as unknown as FormLists['units'],
  unit_links: [
    { old: 'S.KHDT', new: 'S.TAICHINH.2025', date: '2025-03-01', relation: 'whole' },
    { old: 'S.TNMT', new: 'S.NNMT', date: '2025-03-01', relation: 'whole' },
  ],
  unit_groups: [],
  unit_scores: [
    { index: 'HN-PAR', component: 'HN-PAR' },
    { index: 'HN-SIPAS', component: 'HN-SIPAS' },
  ],
  indicators: rowsOf('indicators') as unknown as FormLists['indicators'],
  measurements: [],
}

function rowsOf(table: string): Record<string, string | null>[] {
  const text = readFileSync(path.resolve(`data/${table}.csv`), 'utf8')
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === '' ? null : value])),
  )
}

/** Columns (3) to (13) of a form: online, counter, carried over, early, on time, late, within time, overdue. */
export type Counts = readonly [
  online: number,
  counter: number,
  carried: number,
  early: number,
  onTime: number,
  late: number,
  within: number,
  overdue: number,
]

/** The counts with the sums that the form prints. */
export function printed([online, counter, carried, early, onTime, late, within, overdue]: Counts): number[] {
  const done = early + onTime + late
  return [
    online + counter + carried,
    online,
    counter,
    carried,
    done,
    early,
    onTime,
    late,
    within + overdue,
    within,
    overdue,
  ]
}

export const october = 'Kỳ báo cáo: Tháng 10 năm 2026 (Từ ngày 01/10/2026 đến ngày 31/10/2026)'

/** Heads of three lines, in a text file's way: a group stands above its first column. */
export const heads: Cell[][] = [
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
    'Trực tuyến',
    'Trực tiếp, dịch vụ bưu chính',
    'Từ kỳ trước',
    'Tổng số',
    'Trước hạn',
    'Đúng hạn (Bao gồm cả hồ sơ chờ bổ sung)',
    'Quá hạn',
    'Tổng số',
    'Trong hạn',
    'Quá hạn',
  ],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)', '(13)'],
]

/** A form of fields, with a row of totals. */
export function fieldForm(
  unit: string | null,
  period: string | null,
  fields: readonly (readonly [name: string, counts: Counts])[],
): Cell[][] {
  const rows = fields.map(([name, counts], i): Cell[] => [i + 1, name, ...printed(counts)])
  const totals = Array.from({ length: 11 }, (_, i) => rows.reduce((sum, row) => sum + Number(row[i + 2]), 0))
  return [
    ['Biểu số II.06a/VPCP/KSTT'],
    ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI CƠ QUAN, ĐƠN VỊ'],
    ...(unit === null ? [] : [[`- Đơn vị báo cáo: ${unit}`]]),
    ['- Đơn vị nhận báo cáo: Văn phòng UBND Thành phố'],
    ...(period === null ? [] : [[period]]),
    ['Đơn vị tính: Số hồ sơ TTHC'],
    ...heads,
    ...rows,
    [null, 'Tổng cộng', ...totals],
    [],
    ['NGƯỜI LẬP BIỂU', null, null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
  ]
}

export type Section = readonly [
  number: string,
  name: string,
  units: readonly (readonly [name: string, counts: Counts])[],
]

/** The city's roll-up: rows are units in parts whose numbers begin anew, each part with its sum. */
export function rollUp(period: string, sections: readonly Section[]): Cell[][] {
  const [first = [], ...others] = heads
  const sum = (all: readonly (readonly [string, Counts])[]) =>
    Array.from({ length: 11 }, (_, i) =>
      all.reduce((total, [, counts]) => total + (printed(counts)[i] ?? 0), 0),
    )
  return [
    ['TỔNG HỢP TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'],
    ['Biểu số 06/VPCP/KSTT'],
    [period],
    [first[0] ?? null, 'Đơn vị', ...first.slice(2)],
    ...others,
    ...sections.flatMap(([number, name, units]): Cell[][] => [
      [number, name, ...sum(units)],
      ...units.map(([unit, counts], i): Cell[] => [i + 1, unit, ...printed(counts)]),
    ]),
    ['Tổng cộng', null, ...sum(sections.flatMap(([, , units]) => units))],
  ]
}
