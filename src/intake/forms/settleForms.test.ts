import { describe, expect, it, test } from 'vitest'
import type { Cell } from '../Sheet.ts'
import { type Counts, fieldForm, october, rollUp } from './forms.examples.ts'
import { civil, fileOf, good, heldOf, land, take } from './takenForms.examples.ts'

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
    const measurements = heldOf('t10.csv', good())
    const [second] = take([fileOf('t11.csv', next(31))], {}, { measurements })
    expect(second?.report?.faults[0]).toMatchObject({ detail: 't10.csv: 30' })
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
    const measurements = heldOf('t10.csv', ten)
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
  const measurements = heldOf('a.csv', good())
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
    [{}, 0, ['conflict X.00070 2026-10: received Hộ tịch 11 ≠ 10 (a.csv): take, keep']],
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
    expect(take([fileOf('b.csv', fewer)], {}, { measurements })[0]?.report?.faults).toEqual([
      {
        ...{ code: 'held-otherwise', row: null, column: null },
        ...{ value: 'Hộ tịch', detail: 'X.00070 2026-10 (a.csv)' },
      },
    ])
  })

  it('for the whole unit are compared with its form of fields, and never added to it', () => {
    const units = (counts: Counts) =>
      rollUp(october, [
        ['I', 'Xã, phường', [['UBND phường Hoàn Kiếm', counts]]],
        ['II', 'Sở', [['Sở Tư pháp', civil]]],
      ])
    // Land and civil status together.
    const both: Counts = [68, 42, 20, 34, 56, 10, 25, 5]
    const [same] = take([fileOf('tong-hop.csv', units(both))], {}, { measurements })
    expect(same?.faults).toEqual([])
    expect(same?.report?.left_out).toContainEqual({
      ...{ row: 8, column: null, value: 'X.00070 2026-10 – a.csv', reason: 'compared' },
    })
    expect(same?.rows.filter((text) => text.includes('X.00070'))).toEqual([])
    expect(same?.report).toMatchObject({ taken: 6, refused: 0 })

    const [other] = take([fileOf('tong-hop.csv', units(land))], {}, { measurements })
    expect(other?.report?.faults).toEqual([
      { code: 'level-differs', row: 8, column: null, value: 'received 100 ≠ 110', detail: 'a.csv' },
    ])
    expect(other?.report).toMatchObject({ taken: 6, refused: 6 })
    const [fields] = take(
      [fileOf('a.csv', good())],
      {},
      { measurements: heldOf('tong-hop.csv', units(both)) },
    )
    expect(fields?.report).toMatchObject({ taken: 0, refused: 0, faults: [] })
    expect(fields?.report?.left_out).toContainEqual(expect.objectContaining({ reason: 'compared' }))
  })

  it('of other indicators stand in no way', () => {
    const [first] = measurements
    const other = first ? [{ ...first, field: null, indicator: 'petitions' }] : []
    expect(take([fileOf('a.csv', good())], {}, { measurements: other })[0]?.report?.taken).toBe(12)
  })
})
