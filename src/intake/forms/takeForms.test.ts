import { describe, expect, it, test } from 'vitest'
import { type Counts, cityLists, fieldForm, october, printed, rollUp } from './forms.examples.ts'
import { isForm } from './takeForms.ts'
import { civil, fileOf, good, land, none, take } from './takenForms.examples.ts'

// Rows and columns of the good form, from 0.
const row = { unit: 2, period: 4, first: 6, second: 7, land: 9, civil: 10, total: 11 }

describe('a form of fields', () => {
  it('is measurements of its unit: flows over the days of its period, stocks on the last', () => {
    const [one] = take([fileOf('a.csv', good())])
    expect(one?.rows).toEqual([
      '2026-10-01+31 X.00070 Đất đai received 100',
      '2026-10-01+31 X.00070 Đất đai finished 90',
      '2026-10-01+31 X.00070 Đất đai on_time 80/90',
      '2026-10-01+31 X.00070 Đất đai early 30/90',
      '2026-10-31+1 X.00070 Đất đai open 30',
      '2026-10-31+1 X.00070 Đất đai open_overdue 5',
      '2026-10-01+31 X.00070 Hộ tịch received 10',
      '2026-10-01+31 X.00070 Hộ tịch finished 10',
      '2026-10-01+31 X.00070 Hộ tịch on_time 10/10',
      '2026-10-01+31 X.00070 Hộ tịch early 4/10',
      '2026-10-31+1 X.00070 Hộ tịch open 0',
      '2026-10-31+1 X.00070 Hộ tịch open_overdue 0',
    ])
    expect(one?.report).toMatchObject({
      table: 'measurements',
      form: 'II.06a/VPCP/KSTT',
      unit: 'X.00070',
      period: { period: '2026-10', calendar: 'civil', start: '2026-10-01', end: '2026-10-31' },
      years: [2026],
      taken: 12,
      replaced: 0,
      refused: 0,
      notes: [{ code: 'head', detail: 'Bao gồm cả hồ sơ chờ bổ sung' }],
      questions: [],
      faults: [],
    })
    expect(one?.report?.left_out.map(({ reason }) => reason)).toContain('total')
  })

  it('is recognised by its words alone, not by its number', () => {
    const rows = good().filter(([cell]) => !String(cell).startsWith('Biểu số'))
    expect(isForm({ ...fileOf('x.xls', rows), told: none }, cityLists)).toBe(true)
    expect(
      isForm(
        {
          ...fileOf('x.xls', [
            ['Tỉnh', 'PCI'],
            ['Hà Nội', 1],
            ['Huế', 2],
          ]),
          told: none,
        },
        cityLists,
      ),
    ).toBe(false)
  })
})

test('columns about persons are dropped and named, never read', () => {
  const rows = good().map((cells, i) => [
    ...cells.concat(Array(Math.max(0, 13 - cells.length)).fill(null)),
    i === row.second ? 'Số CCCD người nộp' : i >= row.land && i < row.total ? '001099000001' : null,
  ])
  const [one] = take([fileOf('a.csv', rows)])
  expect(one?.report?.left_out).toContainEqual({
    row: null,
    column: 'N',
    value: expect.stringContaining('Số CCCD người nộp'),
    reason: 'personal',
  })
  expect(JSON.stringify(one)).not.toContain('001099000001')
  expect(one?.report?.taken).toBe(12)
})

test('a thousands point that was read as a decimal point takes the whole form', () => {
  const fields = Array.from({ length: 8 }, (_, i): [string, Counts] => [
    `Lĩnh vực ${i + 1}`,
    [100 + 7 * i, 300, 0, 100, 7 * i, 300, 0, 0],
  ])
  const rows = fieldForm('Sở Tư pháp', october, fields)
  rows[row.land] = [1, 'Lĩnh vực 1', 1.234, 1.134, 100, 0, 1.234, 1.234, 0, 0, 0, 0, 0]
  rows[17] = rows[17]?.map((cell) => (typeof cell === 'number' && cell >= 1000 ? cell / 1000 : cell)) ?? []
  const [one] = take([fileOf('a.xlsx', rows)])
  expect(one?.faults).toContain('thousands-lost C')
  expect(one?.report?.taken).toBe(0)
})

test('a field in two parts of a form is added up, with the sums of the parts left out', () => {
  const rows = good()
  rows.splice(
    row.land,
    3,
    ['I', 'Cấp thành phố', ...printed(land)],
    [1, 'Đất đai', ...printed(land)],
    ['II', 'Cấp xã', ...printed(civil)],
    [1, 'Đất đai', ...printed(civil)],
  )
  const [one] = take([fileOf('a.csv', rows)])
  expect(one?.faults).toEqual([])
  expect(one?.rows).toContain('2026-10-01+31 X.00070 Đất đai received 110')
  expect(one?.report?.notes).toContainEqual({ code: 'summed', detail: 'Đất đai' })
  expect(one?.rows).toHaveLength(6)
})

test.each([
  ['UBND xã Đông Anh - T10.2026.xls', 'X.00454'],
  ['BC_phường_Hoàn_Kiếm_2026.xlsx', 'X.00070'],
  ['Sở Tư pháp.csv', 'S.TUPHAP'],
])('without a title line, the name of the file “%s” says the unit', (file, unit) => {
  const [one] = take([
    fileOf(
      file,
      fieldForm(null, october, [
        ['Đất đai', land],
        ['Hộ tịch', civil],
      ]),
    ),
  ])
  expect(one?.report).toMatchObject({ unit, taken: 12 })
})

test.each([
  [{ unit: 'S.KHDT' }, 'S.TAICHINH.2025', []],
  [{ unit: 'Q.001' }, null, ['unit-ended']],
])('a unit that is told (%j) must live in the period, or have become one that does', (told, unit, faults) => {
  const rows = fieldForm(null, october, [
    ['Đất đai', land],
    ['Hộ tịch', civil],
  ])
  const [one] = take([fileOf('a.csv', rows)], told)
  expect([one?.report?.unit, one?.faults]).toEqual([unit, faults])
})

test.each(['Tổng số toàn thành phố', 'CỘNG', 'Tổng (I+II)', 'Tổng cộng các lĩnh vực'])(
  '“%s” is a total',
  (name) => {
    const rows = good().map((cells) => (cells[1] === 'Tổng cộng' ? cells.with(1, name) : cells))
    expect(take([fileOf('a.csv', rows)])[0]).toMatchObject({ faults: [], report: { taken: 12 } })
  },
)

test('a field whose name begins like a total is none', () => {
  const rows = fieldForm('Sở Tư pháp', october, [
    ['Công thương', land],
    ['Tổng hợp', civil],
  ])
  expect(take([fileOf('a.csv', rows)])[0]?.report).toMatchObject({ taken: 12, faults: [] })
})

test('what stands in a total without being taken is counted in it', () => {
  const file = fileOf(
    'a.csv',
    rollUp(october, [
      [
        'I',
        'Sở',
        [
          ['Sở Tư pháp', land],
          ['Sở Y tế', civil],
          ['Account không dùng', civil],
        ],
      ],
    ]),
  )
  expect(take([file])[0]?.report).toMatchObject({ taken: 12, faults: [] })
})

test.each([
  [['- Đơn vị báo cáo:\nSở Tư pháp\n- Đơn vị nhận báo cáo:\nVăn phòng UBND Thành phố']],
  [['- Đơn vị báo cáo: Sở Tư pháp - Đơn vị nhận báo cáo: Văn phòng UBND Thành phố']],
  [
    ['Biểu số', 'TÌNH HÌNH', '- Đơn vị báo cáo:'],
    ['II.06a', 'KẾT QUẢ', 'Sở Tư pháp'],
  ],
  [
    ['UBND THÀNH PHỐ HÀ NỘI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ TƯ PHÁP', 'Độc lập - Tự do - Hạnh phúc'],
  ],
  [['Cơ quan báo cáo: ....................'], ['SỞ TƯ PHÁP'], ['Kính gửi:'], ['Văn phòng UBND Thành phố']],
])('the unit stands in the lines %j', (...lines) => {
  const rows = fieldForm(null, october, [
    ['Đất đai', land],
    ['Hộ tịch', civil],
  ])
  const [one] = take([fileOf('a.xlsx', [...lines, ...rows])])
  expect(one?.report).toMatchObject({ unit: 'S.TUPHAP', taken: 12, questions: [] })
})

test('a unit that is told against the printed one is asked about', () => {
  const [one] = take([fileOf('a.csv', good())], { unit: 'S.TUPHAP' })
  expect([one?.report?.taken, one?.asks]).toEqual([0, ['unit a.csv: X.00070, S.TUPHAP']])
})
