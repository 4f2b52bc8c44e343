import { describe, expect, it, test } from 'vitest'
import type { Cell } from '../Sheet.ts'
import { cityLists, fieldForm, heads, october, printed } from './forms.examples.ts'
import { isForm, takeForms } from './takeForms.ts'
import { civil, fileOf, land, none, take } from './takenForms.examples.ts'

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

describe('a form that was changed', () => {
  // From November on the column of what was finished early is called otherwise.
  const changed = cityLists.forms.flatMap((one) => {
    const isForm = one.form === 'II.06a/VPCP/KSTT'
    const heads = one.column === '8' && one.heads ? 'đã giải quyết › sớm hạn' : one.heads
    return isForm ? [one, { ...one, heads, valid_from: '2026-11-01' }] : [one]
  })
  const november = 'Tháng 11 năm 2026 (từ ngày 01/11/2026 đến ngày 30/11/2026)'
  const sent = (period: string, early: string) => {
    const rows = fieldForm('Sở Tư pháp', period, [
      ['Đất đai', land],
      ['Hộ tịch', civil],
    ])
    return fileOf(
      'a.csv',
      rows.map((cells) => cells.map((cell) => (cell === 'Trước hạn' ? early : cell))),
    )
  }
  const outcome = (period: string, early: string) => {
    const [one] = take([sent(period, early)], {}, { forms: changed })
    return [one?.report?.taken, one?.faults, one?.asks]
  }

  it('is read as it was on the last day of the period', () => {
    expect(outcome(october, 'Trước hạn')).toEqual([12, [], []])
    expect(outcome(november, 'Sớm hạn')).toEqual([12, [], []])
  })

  it('is not read as it was before, or after', () => {
    expect(outcome(october, 'Sớm hạn')).toEqual([8, ['column-missing'], []])
    expect(outcome(november, 'Trước hạn')).toEqual([8, ['column-missing'], []])
  })

  it('is none of a period before it began', () => {
    const later = cityLists.forms.map((one) => ({ ...one, valid_from: '2026-11-01' }))
    expect(isForm({ ...sent(october, 'Trước hạn'), told: none }, { forms: later })).toBe(false)
    expect(isForm({ ...sent(november, 'Trước hạn'), told: none }, { forms: later })).toBe(true)
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
