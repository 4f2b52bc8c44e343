import { describe, expect, it, test } from 'vitest'
import type { Cell } from '../Sheet.ts'
import type { Told } from '../scores/IntakeReport.ts'
import type { FormLists } from './FormLists.ts'
import { type Counts, cityLists, fieldForm, heads, october, printed, rollUp } from './forms.examples.ts'
import { isForm, takeForms } from './takeForms.ts'

const none: Told = { index: null, year: null, system: null, answers: {} }

const fileOf = (file: string, rows: Cell[][], name = '') => ({
  file,
  sheets: [{ name, hidden: false, rows, merges: [] }],
})

/** What comes of files: their rows as short texts, questions, and codes of faults with their cells. */
function take(
  files: readonly ReturnType<typeof fileOf>[],
  told: Partial<Told> = {},
  lists: Partial<FormLists> = {},
) {
  return takeForms(
    files.map((file) => ({ ...file, told: { ...none, ...told } })),
    { ...cityLists, ...lists },
  ).map(([taken]) => ({
    report: taken?.report,
    rows: (taken?.tables.measurements ?? []).map(
      ({ date, days, unit, field, indicator, numerator, denominator }) =>
        `${date}+${days} ${unit} ${field ?? '-'} ${indicator} ${numerator}${denominator === null ? '' : `/${denominator}`}`,
    ),
    asks: taken?.report.questions.map(({ ask, about, options }) => `${ask} ${about}: ${options.join(', ')}`),
    faults: taken?.report.faults.map(({ code, row, column }) => `${code} ${column ?? ''}${row ?? ''}`.trim()),
  }))
}

const land: Counts = [60, 40, 20, 30, 50, 10, 25, 5]
const civil: Counts = [8, 2, 0, 4, 6, 0, 0, 0]
const good = () =>
  fieldForm('UBND phường Hoàn Kiếm', october, [
    ['Đất đai', land],
    ['Lĩnh vực Hộ tịch', civil],
  ])

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

// Rows and columns of the good form, from 0.
const row = { unit: 2, period: 4, first: 6, second: 7, land: 9, civil: 10, total: 11 }

describe('a form that differs from the one that is taken by one cell', () => {
  const outcome = (at: number, column: number, value: Cell, told: Partial<Told> = {}) => {
    const rows = good().map((cells, i) => cells.map((cell, c) => (i === at && c === column ? value : cell)))
    const [one] = take([fileOf('a.csv', rows)], told)
    return { n: one?.report?.taken, faults: one?.faults, asks: one?.asks, refused: one?.report?.refused }
  }

  it.each<[string, number, number, Cell, string[]]>([
    ['received in all', row.land, 2, 121, ['total-differs C12', 'sum-differs C10', 'sum-differs C10']],
    ['online', row.land, 3, 61, ['total-differs D12', 'sum-differs C10']],
    ['carried over', row.land, 5, 19, ['total-differs F12', 'sum-differs C10']],
    ['early', row.land, 7, 31, ['total-differs H12', 'sum-differs G10']],
    ['late', row.civil, 9, 1, ['total-differs J12', 'sum-differs G11']],
    ['within time', row.land, 11, 24, ['total-differs L12', 'sum-differs K10']],
    ['overdue', row.land, 12, 'năm', ['count-broken M10']],
    ['a fraction', row.land, 12, 5.5, ['count-broken M10']],
    ['below 0', row.land, 12, -5, ['count-broken M10']],
    ['an error', row.land, 12, { error: '#REF!' }, ['count-broken M10']],
    ['a percentage', row.land, 12, '5%', ['count-broken M10']],
    ['a total', row.total, 6, 101, ['total-differs G12']],
    ['a field twice', row.civil, 1, 'Đất đai', ['row-twice 11']],
    ['the unit', row.unit, 0, '- Đơn vị báo cáo: UBND phường Hoàn Kiêmm', ['unit-unknown']],
    ['a unit that ended', row.unit, 0, '- Đơn vị báo cáo: UBND quận Hoàn Kiếm', ['unit-ended']],
    ['a party committee', row.unit, 0, '- Đơn vị báo cáo: Đảng ủy phường Hoàn Kiếm', ['unit-unknown']],
  ])('in %s: nothing is taken, the cells are named', (_, at, column, value, faults) => {
    const { n, faults: found, refused, asks } = outcome(at, column, value)
    expect({ n, asks }).toEqual({ n: 0, asks: [] })
    expect(refused).toBe(12)
    expect(found?.filter((fault) => fault !== 'form-in-part')).toEqual(faults)
  })

  it.each<[string, number, number, Cell, string]>([
    ['the days', row.period, 0, 'Từ ngày 01/10/2026 đến ngày 30/10/2026', 'period 2026-10-01–2026-10-30: '],
    ['the days, by their name', row.period, 0, 'Tháng 10/2026', 'calendar II.06a/VPCP/KSTT: civil, report'],
    ['no period', row.period, 0, null, 'period : '],
    [
      'a name that its days contradict',
      row.period,
      0,
      'Tháng 9 năm 2026 (Từ ngày 01/10/2026 đến ngày 31/10/2026)',
      'period : 2026-09, 2026-10',
    ],
    ['no unit', row.unit, 0, null, 'unit a.csv: '],
    ['two units in one name', row.unit, 0, '- Đơn vị báo cáo: Sở VHTTDL', 'unit a.csv: S.DULICH, S.VHTT'],
  ])('in %s: asked, and nothing is taken', (_, at, column, value, question) => {
    const { n, asks, faults } = outcome(at, column, value)
    expect({ n, asks, faults }).toEqual({ n: 0, asks: [question], faults: [] })
  })

  it.each<[string, number, number, Cell, Partial<Told>]>([
    ['a calendar', row.period, 0, 'Tháng 10/2026', { answers: { calendar: 'civil' } }],
    [
      'a calendar of the form',
      row.period,
      0,
      'Tháng 10/2026',
      { answers: { 'calendar II.06a/VPCP/KSTT': 'report' } },
    ],
    ['a period', row.period, 0, null, { period: '2026-10', answers: { calendar: 'civil' } }],
    ['a unit', row.unit, 0, null, { unit: 'X.00070' }],
    ['a unit of the file', row.unit, 0, null, { answers: { 'unit a.csv': 'X.00070' } }],
    ['one of two units', row.unit, 0, '- Đơn vị báo cáo: Sở VHTTDL', { answers: { 'unit a.csv': 'S.VHTT' } }],
  ])('is taken once a person names %s', (_, at, column, value, told) => {
    expect(outcome(at, column, value, told)).toMatchObject({ n: 12, asks: [], faults: [] })
  })

  it.each<[string, number, number, Cell]>([
    ['a blank where the others make up the sum', row.civil, 5, null],
    ['a dash where the others make up the sum', row.civil, 9, '–'],
    ['a number with a thousands point', row.land, 4, '40'],
    ['a title', 0, 0, 'Biểu khác'],
    ['a field that the package does not know', row.civil, 1, 'Chăn nuôi'],
    ['the unit by its code', row.unit, 0, 'Đơn vị báo cáo: X.00070'],
  ])('in %s is taken', (_, at, column, value) => {
    expect(outcome(at, column, value)).toMatchObject({ n: 12, asks: [], faults: [] })
  })

  it('in a blank that no sum makes up is refused: missing is not 0', () => {
    const { n, faults } = outcome(row.land, 12, null)
    expect(n).toBe(0)
    expect(faults).toEqual(['cell-missing M10', 'form-in-part'])
  })

  it('in a head loses what rests on its column, and nothing else', () => {
    const { n, faults } = outcome(row.second, 7, 'Trước')
    expect(faults).toEqual(['column-missing'])
    // Of each field received, finished, open and open_overdue.
    expect(n).toBe(8)
  })

  it('in a head that stands twice is not guessed', () => {
    const { n, faults } = outcome(row.second, 7, 'Quá hạn')
    expect(faults).toEqual(['column-missing', 'column-twice'])
    expect(n).toBe(8)
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

describe('a roll-up', () => {
  const file = (sections: Parameters<typeof rollUp>[1]) => fileOf('tong-hop.xlsx', rollUp(october, sections))
  const three: Parameters<typeof rollUp>[1] = [
    [
      'I',
      'Sở, ban, ngành',
      [
        ['Sở Tư pháp', land],
        ['Sở KH&ĐT', civil],
      ],
    ],
    [
      'II',
      'UBND xã, phường',
      [
        ['UBND phường Hoàn Kiếm', land],
        ['UBND xã Đông Anh', civil],
      ],
    ],
    ['III', 'Đơn vị khác', [['Công an Thành phố', civil]]],
  ]

  it('is measurements of its units; parts and totals are checked and left out', () => {
    const [one] = take([file(three)])
    expect(one?.report).toMatchObject({
      form: '06/VPCP/KSTT',
      unit: null,
      taken: 30,
      faults: [],
      questions: [],
    })
    expect(one?.rows.filter((text) => text.includes('received'))).toEqual([
      '2026-10-01+31 S.TUPHAP - received 100',
      '2026-10-01+31 S.TAICHINH.2025 - received 10',
      '2026-10-01+31 X.00070 - received 100',
      '2026-10-01+31 X.00454 - received 10',
      '2026-10-01+31 V.CONGAN - received 10',
    ])
    const left = one?.report?.left_out.filter(({ reason }) => reason === 'section' || reason === 'total')
    expect(left?.map(({ value }) => value)).toEqual([
      'Sở, ban, ngành',
      'UBND xã, phường',
      'Đơn vị khác',
      'Tổng cộng',
    ])
  })

  it('loses only the row that is wrong, but all rows of a total that is', () => {
    const rows = rollUp(october, three)
    const at = rows.findIndex(([, name]) => name === 'UBND xã Đông Anh')
    rows[at] = [2, 'UBND xã Đông Anh', ...printed(civil).with(0, 11)]
    const [one] = take([fileOf('a.xlsx', rows)])
    expect(one?.faults).toEqual([
      'total-differs C10',
      'total-differs C15',
      'sum-differs C12',
      'sum-differs C12',
    ])
    expect(one?.rows).toEqual([])

    const named = rollUp(october, three)
    named[at] = [2, 'UBND xã Đông Anhh', ...printed(civil)]
    const [other] = take([fileOf('a.xlsx', named)])
    expect(other?.faults).toEqual(['unit-unknown 12'])
    expect(other?.report).toMatchObject({ taken: 24, refused: 6 })
  })

  it('asks which of two units a row means, and leaves out what nobody uses', () => {
    const two: Parameters<typeof rollUp>[1] = [
      [
        'I',
        'Sở',
        [
          ['Sở VHTTDL', civil],
          ['Sở Tư pháp', civil],
          ['Account không dùng', [0, 0, 0, 0, 0, 0, 0, 0]],
        ],
      ],
    ]
    const [one] = take([file(two)])
    expect(one?.asks).toEqual(['unit Sở VHTTDL: S.DULICH, S.VHTT'])
    expect(one?.report).toMatchObject({ taken: 6, in_doubt: 6, refused: 0 })
    expect(one?.report?.left_out).toContainEqual({
      row: 10,
      column: null,
      value: 'Account không dùng',
      reason: 'unused-account',
    })
    const [answered] = take([file(two)], { answers: { 'unit Sở VHTTDL': 'S.DULICH' } })
    expect(answered).toMatchObject({ asks: [], report: { taken: 12 } })
  })

  it('refuses a unit that stands twice', () => {
    const [one] = take([
      file([
        [
          'I',
          'Sở',
          [
            ['Sở Tư pháp', civil],
            ['SỞ TƯ PHÁP', land],
            ['Sở Y tế', land],
          ],
        ],
      ]),
    ])
    expect(one?.faults).toEqual(['row-twice 9'])
    expect(one?.report).toMatchObject({ taken: 6, refused: 12 })
  })

  it('that agrees with a unit’s own form is compared, not added', () => {
    const own = fieldForm('Sở Tư pháp', october, [
      ['Đất đai', [50, 30, 20, 20, 45, 5, 25, 5]],
      ['Hộ tịch', [10, 10, 0, 10, 5, 5, 0, 0]],
    ])
    const [unit, city] = take([fileOf('tu-phap.xlsx', own), file(three)])
    expect(unit?.report).toMatchObject({ taken: 12, faults: [] })
    expect(city?.report).toMatchObject({ taken: 24, faults: [] })
    expect(city?.report?.left_out).toContainEqual({
      row: 8,
      column: null,
      value: 'S.TUPHAP 2026-10 – tu-phap.xlsx',
      reason: 'compared',
    })
  })

  it('that differs from a unit’s own form names both files and asks; the answer is one of them', () => {
    const own = fieldForm('Sở Tư pháp', october, [
      ['Đất đai', land],
      ['Hộ tịch', civil],
    ])
    const files = [fileOf('tu-phap.xlsx', own), file(three)]
    const [unit, city] = take(files)
    expect(unit?.report?.faults[0]).toMatchObject({
      code: 'level-differs',
      value: 'received 110 ≠ 100',
      detail: 'tong-hop.xlsx (8)',
    })
    expect(city?.report?.faults[0]).toMatchObject({
      code: 'level-differs',
      row: 8,
      value: 'received 100 ≠ 110',
      detail: 'tu-phap.xlsx',
    })
    expect(unit?.asks).toEqual(['double S.TUPHAP 2026-10: tu-phap.xlsx, tong-hop.xlsx'])
    expect([unit?.report?.taken, city?.report?.taken]).toEqual([0, 24])
    const [, chosen] = take(files, { answers: { 'double S.TUPHAP 2026-10': 'tong-hop.xlsx' } })
    expect(chosen?.rows).toContain('2026-10-01+31 S.TUPHAP - received 100')
  })
})

test('a second form of one unit and period is compared: the same is left out, another is asked', () => {
  const [first, second] = take([fileOf('a.csv', good()), fileOf('b.csv', good())])
  expect([first?.report?.taken, second?.report?.taken]).toEqual([12, 0])
  expect(second?.report?.left_out.at(-1)).toMatchObject({
    value: 'X.00070 2026-10 – a.csv',
    reason: 'compared',
  })

  const other = fieldForm('P. Hoàn Kiếm', october, [
    ['Đất đai', land],
    ['Hộ tịch', [9, 2, 0, 4, 7, 0, 0, 0]],
  ])
  const files = [fileOf('a.csv', good()), fileOf('b.csv', other)]
  const both = take(files)
  expect(both.map(({ report }) => report?.taken)).toEqual([0, 0])
  expect(both.map(({ faults }) => faults)).toEqual([['form-differs'], ['form-differs']])
  const [, chosen] = take(files, { answers: { double: 'b.csv' } })
  expect(chosen?.rows).toContain('2026-10-01+31 X.00070 Hộ tịch received 11')
})

describe('forms of months that follow each other', () => {
  const november = 'Tháng 11 năm 2026 (từ ngày 01/11/2026 đến ngày 30/11/2026)'
  const next = (carried: number): Cell[][] =>
    fieldForm('UBND phường Hoàn Kiếm', november, [
      ['Đất đai', [10, 10, carried, 5, 5, 0, 10 + carried, 0]],
      ['Hộ tịch', civil],
    ])

  it('agree where what is carried over is what was left open', () => {
    const both = take([fileOf('t10.csv', good()), fileOf('t11.csv', next(30))])
    expect(both.map(({ faults }) => faults)).toEqual([[], []])
    expect(both[1]?.report?.taken).toBe(12)
  })

  it('name both files where they do not, and ask', () => {
    const files = [fileOf('t10.csv', good()), fileOf('t11.csv', next(29))]
    const [first, second] = take(files)
    expect(first?.report?.taken).toBe(12)
    expect(second?.report?.faults).toEqual([
      { code: 'carried-differs', row: 10, column: 'F', value: '29', detail: 't10.csv: 30' },
    ])
    expect(second?.asks).toEqual(['carried X.00070 2026-11: take, refuse'])
    expect(second?.report).toMatchObject({ taken: 0, in_doubt: 12 })
    expect(take(files, { answers: { carried: 'take' } })[1]?.report?.taken).toBe(12)
    expect(take(files, { answers: { carried: 'refuse' } })[1]?.report).toMatchObject({
      taken: 0,
      refused: 12,
    })
  })

  it('are held against what was taken over before, too', () => {
    const measurements =
      takeForms([{ ...fileOf('t10.csv', good()), told: none }], cityLists)[0]?.[0]?.tables.measurements ?? []
    const [second] = take([fileOf('t11.csv', next(31))], {}, { measurements })
    expect(second?.report?.faults[0]).toMatchObject({ detail: 'measurements.csv: 30' })
  })
})

describe('forms of the year to date', () => {
  const to = (month: string, day: string) =>
    `Lũy kế đến tháng ${month} năm 2026 (từ ngày 01/01/2026 đến ngày ${day}/${month}/2026)`
  const ten = fieldForm('Sở Tư pháp', to('10', '31'), [
    ['Đất đai', [500, 400, 100, 300, 500, 100, 90, 10]],
    ['Hộ tịch', civil],
  ])
  const eleven = (early = 320): Cell[][] =>
    fieldForm('Sở Tư pháp', to('11', '30'), [
      ['Đất đai', [560, 430, 100, early, 560, 110, 1090 - early - 670, 0]],
      ['Hộ tịch', civil],
    ])

  it('give the later month as a difference of counts, marked as derived, with the later stock', () => {
    const [first, second] = take([fileOf('t10.csv', ten), fileOf('t11.csv', eleven())])
    expect(first?.rows[0]).toBe('2026-01-01+304 S.TUPHAP Đất đai received 900')
    expect(second?.faults).toEqual([])
    expect(second?.rows.slice(0, 4)).toEqual([
      '2026-11-01+30 S.TUPHAP Đất đai received 90',
      '2026-11-01+30 S.TUPHAP Đất đai finished 90',
      '2026-11-01+30 S.TUPHAP Đất đai on_time 80/90',
      '2026-11-01+30 S.TUPHAP Đất đai early 20/90',
    ])
    expect(second?.rows).toContain('2026-11-30+1 S.TUPHAP Đất đai open 100')
    expect(second?.report?.notes).toContainEqual({
      code: 'derived',
      detail: 'S.TUPHAP 2026-11-01–2026-11-30 = 2026-to-11 − t10.csv',
    })
  })

  it('do so in any order, and against what was taken over before', () => {
    const together = take([fileOf('t11.csv', eleven()), fileOf('t10.csv', ten)])
    const measurements =
      takeForms([{ ...fileOf('t10.csv', ten), told: none }], cityLists)[0]?.[0]?.tables.measurements ?? []
    const [later] = take([fileOf('t11.csv', eleven())], {}, { measurements })
    expect(later?.rows).toEqual(together[0]?.rows)
    expect(later?.rows[0]).toBe('2026-11-01+30 S.TUPHAP Đất đai received 90')
  })

  it('that fall are not subtracted', () => {
    const [, second] = take([fileOf('t10.csv', ten), fileOf('t11.csv', eleven(299))])
    expect(second?.faults).toEqual(['difference-unknown'])
    expect(second?.report?.faults[0]).toMatchObject({ value: 'Đất đai early -1/69', detail: 't10.csv' })
    expect(second?.rows).toEqual([])
  })

  it('of other fields are not subtracted', () => {
    const other = fieldForm('Sở Tư pháp', to('11', '30'), [
      ['Đất đai', [560, 430, 100, 320, 560, 110, 100, 0]],
      ['Y tế', civil],
    ])
    expect(take([fileOf('t10.csv', ten), fileOf('t11.csv', other)])[1]?.faults).toEqual([
      'difference-unknown',
    ])
  })

  it('that leave days of no period are refused with both spans', () => {
    const twelve = fieldForm('Sở Tư pháp', 'Năm 2026 (từ ngày 01/01/2026 đến ngày 31/12/2026)', [
      ['Đất đai', [560, 430, 100, 320, 560, 110, 100, 0]],
      ['Hộ tịch', civil],
    ])
    const [, second] = take([fileOf('t10.csv', ten), fileOf('n.csv', twelve)])
    expect(second?.report?.faults).toEqual([
      {
        code: 'days-overlap',
        row: null,
        column: null,
        value: '2026-01-01–2026-12-31',
        detail: '2026-01-01–2026-10-31 (t10.csv)',
      },
    ])
  })
})

describe('figures that were taken over before', () => {
  const measurements =
    takeForms([{ ...fileOf('a.csv', good()), told: none }], cityLists)[0]?.[0]?.tables.measurements ?? []
  const changed = fieldForm('UBND phường Hoàn Kiếm', october, [
    ['Đất đai', land],
    ['Hộ tịch', [9, 2, 0, 4, 7, 0, 0, 0]],
  ])

  it('are replaced by the same', () => {
    expect(take([fileOf('a.csv', good())], {}, { measurements })[0]?.report).toMatchObject({
      taken: 12,
      replaced: 12,
    })
  })

  it.each([
    [{}, 0, ['conflict X.00070 2026-10: received Hộ tịch 11 ≠ 10: take, keep']],
    [{ 'conflict X.00070 2026-10': 'take' }, 12, []],
    [{ conflict: 'keep' }, 0, []],
  ])('are replaced by others only where a person says so: %j', (answers, n, asks) => {
    const [one] = take([fileOf('b.csv', changed)], { answers }, { measurements })
    expect([one?.report?.taken, one?.asks]).toEqual([n, asks])
  })

  it('of other fields are not mixed with new ones', () => {
    const fewer = fieldForm('UBND phường Hoàn Kiếm', october, [
      ['Đất đai', land],
      ['Y tế', civil],
    ])
    expect(take([fileOf('b.csv', fewer)], {}, { measurements })[0]?.faults).toEqual(['held-otherwise'])
  })
})

describe('forms of other software', () => {
  const oneStop: Cell[][] = [
    ['TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC THEO ĐƠN VỊ'],
    ['Từ ngày 15/09/2026 đến ngày 14/10/2026'],
    [
      'STT',
      'Đơn vị',
      'Tiếp nhận',
      null,
      null,
      null,
      'Đã giải quyết',
      null,
      null,
      'Đang giải quyết',
      null,
      null,
    ],
    [
      null,
      null,
      'Tổng số',
      'Trực tuyến',
      'Trực tiếp, bưu chính',
      'Kỳ trước chuyển sang',
      'Tổng số',
      'Đúng và trước hạn',
      'Quá hạn',
      'Tổng số',
      'Trong hạn',
      'Quá hạn',
    ],
    [1, 'Sở Tư pháp', '1.120', '1.060', '40', '20', '1.090', '1.080', '10', '30', '25', '5'],
    [2, 'Sở Y tế', '10', '8', '2', '0', '10', '10', '0', '0', '0', '0'],
  ]

  it('that do not part early from on time give no “early”, not 0', () => {
    const [one] = take([fileOf('xuat.csv', oneStop)])
    expect(one?.report).toMatchObject({
      form: 'TH/DV',
      faults: [],
      period: { period: '2026-10', calendar: 'report' },
    })
    expect(one?.rows.slice(0, 5)).toEqual([
      '2026-09-15+30 S.TUPHAP - received 1100',
      '2026-09-15+30 S.TUPHAP - finished 1090',
      '2026-09-15+30 S.TUPHAP - on_time 1080/1090',
      '2026-10-14+1 S.TUPHAP - open 30',
      '2026-10-14+1 S.TUPHAP - open_overdue 5',
    ])
    expect(JSON.stringify(one?.rows)).not.toContain('early')
  })

  it('with an empty first column (07a/BTP) are read', () => {
    const rows: Cell[][] = [
      [null, 'Biểu số 07a/BTP/KSTT/KTTH'],
      [null, 'Quý III/2026 (từ 15/06/2026 đến 14/09/2026)'],
      [
        null,
        'STT',
        'Đơn vị thực hiện',
        'Số hồ sơ nhận giải quyết',
        null,
        null,
        null,
        'Kết quả giải quyết',
        null,
        null,
        null,
        null,
        null,
      ],
      [
        null,
        null,
        null,
        'Tổng số',
        'Trong đó',
        null,
        null,
        'Số hồ sơ đã giải quyết',
        null,
        null,
        'Số hồ sơ đang giải quyết',
        null,
        null,
      ],
      [
        null,
        null,
        null,
        null,
        'Số kỳ trước chuyển qua',
        'Số mới tiếp nhận trực tuyến',
        'Số mới tiếp nhận (trực tiếp hoặc qua dịch vụ bưu chính)',
        'Tổng số',
        'Trả đúng thời hạn',
        'Trả quá hạn',
        'Tổng số',
        'Chưa đến hạn',
        'Quá hạn',
      ],
      [null, 1, 'Sở Tư pháp', 120, 20, 60, 40, 90, 80, 10, 30, 25, 5],
      [null, 2, 'UBND xã Đông Anh', 10, 0, 8, 2, 10, 10, 0, 0, 0, 0],
    ]
    const [one] = take([fileOf('07a.xls', rows)])
    expect(one?.report).toMatchObject({ form: '07a/BTP', faults: [], taken: 10 })
    expect(one?.rows.slice(0, 3)).toEqual([
      '2026-06-15+92 S.TUPHAP - received 100',
      '2026-06-15+92 S.TUPHAP - finished 90',
      '2026-06-15+92 S.TUPHAP - on_time 80/90',
    ])
  })
})

test('heads of one line each, and title lines in a sheet of their own, do too', () => {
  const flat: Cell[][] = [
    [
      'STT',
      'Lĩnh vực',
      'Tổng số tiếp nhận',
      'Tiếp nhận trực tuyến',
      'Tiếp nhận trực tiếp, dịch vụ bưu chính',
      'Tiếp nhận từ kỳ trước',
      'Đã giải quyết - Tổng số',
      'Đã giải quyết - Trước hạn',
      'Đã giải quyết - Đúng hạn',
      'Đã giải quyết - Quá hạn',
      'Đang giải quyết - Tổng số',
      'Đang giải quyết - Trong hạn',
      'Đang giải quyết - Quá hạn',
    ],
    [1, 'Đất đai', ...printed(land)],
    [2, 'Hộ tịch', ...printed(civil)],
  ]
  const sheets = [
    { name: 'Sheet1', hidden: false, merges: [], rows: [['SỞ TƯ PHÁP'], [october]] as Cell[][] },
    { name: 'Sheet2', hidden: false, merges: [], rows: flat },
  ]
  const taken = takeForms([{ file: 'a.xls', sheets, told: none }], cityLists)[0]
  expect(taken?.[1]?.report).toMatchObject({ unit: 'S.TUPHAP', taken: 12, faults: [] })
  expect(heads).toHaveLength(3)
})
