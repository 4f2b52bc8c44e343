import { describe, expect, it } from 'vitest'
import { fieldForm, october, printed, rollUp } from './forms.examples.ts'
import { civil, fileOf, land, take } from './takenForms.examples.ts'

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
