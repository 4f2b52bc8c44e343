import { describe, expect, it } from 'vitest'
import type { Cell } from '../Sheet.ts'
import type { Told } from '../scores/IntakeReport.ts'
import { fileOf, good, take } from './takenForms.examples.ts'

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
