import { describe, expect, it } from 'vitest'
import type { CellResidual } from '../../../answers/indicators/residualsOf.ts'
import type { UnitHeatCell, UnitHeatRow } from '../../../answers/indicators/unitHeat.ts'
import { wholeCover } from '../../../domain/indicator/cover.ts'
import { vi } from '../../../i18n/vi.ts'
import { onTime, unitNamed } from '../../../parts/standings/indicator.examples.ts'
import { ordered } from './order.ts'
import { unitHeadline } from './unitHeadline.ts'
import { unitTable } from './unitTable.ts'

const definitions = [onTime, { ...onTime, indicator: 'reuse', name_vi: 'Tái sử dụng', target: 0.5 }]

function cell(value: number | null, rest: Partial<UnitHeatCell> = {}): UnitHeatCell {
  const denominator = value === null ? null : 100
  return {
    numerator: value === null ? null : Math.round(value * 100),
    denominator,
    value,
    low: null,
    high: null,
    ...wholeCover,
    belowMinimum: false,
    distance: value === null ? null : value - 0.98,
    judged: value !== null,
    missed: false,
    residual: null,
    ...rest,
  }
}

const row = (name: string, ...cells: UnitHeatCell[]): UnitHeatRow => {
  return { unit: unitNamed(name, `Xã ${name}`), former: null, cells }
}
const residual = (z: number, verdict: CellResidual['verdict']) =>
  cell(0.9, { residual: { observed: 10, expected: 5, z, verdict } })

const byTarget = { measure: 'target' as const, definitions, complete: true }
const byResidual = { measure: 'residual' as const, definitions, complete: true }
const names = (rows: readonly UnitHeatRow[]) => rows.map(({ unit }) => unit.unit)

describe('by distance to the target', () => {
  const rows = [
    row('A', cell(0.99), cell(0.99)),
    row('B', cell(0.5), cell(0.97)),
    row('C', cell(0.9, { missed: true }), cell(0.99)),
    row('D', cell(0.8, { missed: true }), cell(0.9, { missed: true })),
    row('E', cell(null), cell(null)),
    row('F', cell(0.7, { missed: true }), cell(0.99)),
  ]

  it('puts the most missed targets first, then the farthest short; what may be chance counts for nothing', () => {
    expect(names(ordered(rows, byTarget, undefined))).toEqual(['D', 'F', 'C', 'A', 'B', 'E'])
  })

  it('sorts by one indicator, worst or best first, what is not judged last either way', () => {
    const few = row('G', cell(0.1, { belowMinimum: true, judged: false }), cell(0.99))
    expect(names(ordered([...rows, few], byTarget, 'on_time'))).toEqual(['B', 'F', 'D', 'C', 'A', 'E', 'G'])
    expect(names(ordered([...rows, few], byTarget, '-on_time'))).toEqual(['A', 'C', 'D', 'F', 'B', 'E', 'G'])
  })

  it('says how many miss a target and who misses most', () => {
    expect(unitHeadline(byTarget, rows, { kind: 'Xã, phường', period: 'tháng 10/2026', words: vi })).toBe(
      'Tháng 10/2026: 3/5 xã, phường chưa đạt ít nhất một mục tiêu, ngoài mức ngẫu nhiên; nhiều nhất Xã D (2/2 nội dung)',
    )
  })

  it('colours no cell that is short by chance', () => {
    const arranged = rows.map((one) => ({ row: one, isSum: false }))
    const table = unitTable(byTarget, arranged, { followed: null, words: vi })
    const steps = table.rows.map(({ cells }) => cells.map(({ step }) => step))
    expect(steps[1]).toEqual(['reached', 'unsure', 'unsure'])
    expect(steps[3]).toEqual(['reached', 4, 3])
    expect(steps[4]).toEqual(['reached', 'none', 'none'])
    expect(table.rows.map(({ cells }) => cells[0]?.text)).toEqual(['0/2', '0/2', '1/2', '2/2', '–', '1/2'])
  })
})

describe('by residual', () => {
  const rows = [
    row('A', residual(2, 'inside'), residual(1, 'inside')),
    row('B', residual(9, 'few'), residual(0.5, 'inside')),
    row('C', residual(3.4, 'worse'), residual(-5, 'better')),
    row('D', residual(7, 'inside'), residual(8, 'alone')),
    row('E', residual(5, 'worse'), residual(3.5, 'worse')),
  ]

  it('puts the largest beyond the limits first and never one that is not judged', () => {
    expect(names(ordered(rows, byResidual, undefined))).toEqual(['E', 'C', 'D', 'A', 'B'])
  })

  it('colours only what lies beyond the limits on the bad side', () => {
    const arranged = rows.map((one) => ({ row: one, isSum: false }))
    const { rows: shown } = unitTable(byResidual, arranged, { followed: null, words: vi })
    const steps = shown.map(({ cells }) => cells.slice(1).map(({ step }) => step))
    expect(steps).toEqual([
      ['reached', 'reached'],
      ['low', 'reached'],
      [0, 'better'],
      ['reached', 'low'],
      [1, 0],
    ])
  })

  it('names the unit and the indicator that are farthest off', () => {
    const said = unitHeadline(byResidual, rows, { kind: 'Xã, phường', period: 'tuần 46/2026', words: vi })
    expect(said).toContain('2/5 xã, phường')
    expect(said).toContain('xa nhất Xã E (đúng hạn trên hồ sơ đã giải quyết, +5,0 độ lệch chuẩn)')
  })
})
