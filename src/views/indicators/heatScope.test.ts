import { expect, it } from 'vitest'
import { periodNamed } from '../../domain/indicator/period.ts'
import { unitNamed } from '../../parts/standings/indicator.examples.ts'
import { heatScope } from './heatScope.ts'

const city = unitNamed('HN', 'Hà Nội', { kind: 'city', parent: null })
const ward = unitNamed('X.1', 'Phường Một', { valid_from: '2025-07-01' })
const hall = unitNamed('X.1.P1', 'Phòng số 1', { kind: 'division', parent: 'X.1', valid_from: '2025-07-01' })
const other = unitNamed('X.1.P2', 'Phòng số 2', { kind: 'division', parent: 'X.1', valid_from: '2025-07-01' })
const units = [
  city,
  unitNamed('S.1', 'Sở Một', { kind: 'department' }),
  unitNamed('V.1', 'Thuế', { kind: 'vertical' }),
  unitNamed('Q.1', 'Quận Một', { kind: 'district', valid_to: '2025-06-30' }),
  ward,
  hall,
  other,
]
const scope = (unit: typeof city, code: string, kind?: string) =>
  heatScope({ units, unit, period: periodNamed(code, 'civil') }, kind)

it('offers the kinds of units that existed in the period, vertical agencies beside departments', () => {
  expect(scope(city, '2026-W46').choices.map(({ kind, count }) => [kind, count])).toEqual([
    ['department', 2],
    ['commune', 1],
  ])
  expect(scope(city, '2025-W10').choices.map(({ kind }) => kind)).toEqual(['department', 'district'])
})

it('opens the asked kind, and the first for one that is not there', () => {
  expect(scope(city, '2026-W46', 'commune').chosen?.kinds).toEqual(['commune'])
  expect(scope(city, '2026-W46', 'district').chosen?.kind).toBe('department')
})

it('shows a unit without units below it among its own kind', () => {
  expect(scope(hall, '2026-W46')).toMatchObject({ parent: 'X.1', followed: 'X.1.P1', chosen: { count: 2 } })
  expect(scope(ward, '2026-W46')).toMatchObject({ parent: 'X.1', followed: null, chosen: { count: 2 } })
})
