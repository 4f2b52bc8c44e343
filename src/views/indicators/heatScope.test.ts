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
const member = (unit: string, valid_from: string | null = null) => ({ unit, valid_from, valid_to: null })
const groups = [
  {
    ...{ group: 'K1', name_vi: 'Khối Một', name_en: null, source: null },
    members: [member('S.1'), member('X.1'), member('V.1', '2027-01-01')],
  },
  { ...{ group: 'K2', name_vi: 'Khối Hai', name_en: null, source: null }, members: [member('S.1')] },
]
const scope = (unit: typeof city, code: string, kind?: string) =>
  heatScope({ units, unit, groups, period: periodNamed(code, 'civil') }, kind)

it('offers the kinds of units that existed in the period, vertical agencies beside departments', () => {
  expect(scope(city, '2026-W46').choices.map(({ kind, count }) => [kind, count])).toEqual([
    ['department', 2],
    ['commune', 1],
    ['group:K1', 2],
  ])
  expect(scope(city, '2025-W10').choices.map(({ kind }) => kind)).toEqual(['department', 'district'])
})

it('opens the asked kind, and the first for one that is not there', () => {
  expect(scope(city, '2026-W46', 'commune').chosen?.among).toEqual({ kinds: ['commune'] })
  expect(scope(city, '2026-W46', 'district').chosen?.kind).toBe('department')
})

it('offers a group of units whatever their kinds, of its members in the period, where there are two', () => {
  expect(scope(city, '2026-W46', 'group:K1').chosen).toMatchObject({
    among: { only: ['S.1', 'X.1'] },
    named: { name_vi: 'Khối Một' },
  })
  expect(scope(city, '2027-W01', 'group:K1').chosen?.count).toBe(3)
  expect(scope(city, '2026-W46', 'group:K2').chosen?.kind).toBe('department')
})

it('shows a unit without units below it among its own kind', () => {
  expect(scope(hall, '2026-W46')).toMatchObject({ parent: 'X.1', followed: 'X.1.P1', chosen: { count: 2 } })
  expect(scope(ward, '2026-W46')).toMatchObject({ parent: 'X.1', followed: null, chosen: { count: 2 } })
})

it('offers all groups together, in sections, where there are two', () => {
  const two = [
    groups[0],
    {
      ...{ group: 'K3', name_vi: 'Khối Ba', name_en: null, source: null },
      members: [member('V.1'), member('S.1')],
    },
  ].filter((one) => one !== undefined)
  const together = heatScope(
    { units, unit: city, groups: two, period: periodNamed('2026-W46', 'civil') },
    'groups',
  )
  expect(together.chosen).toMatchObject({ among: { only: ['S.1', 'X.1', 'V.1'] }, count: 3 })
  expect(together.chosen?.sections?.map(({ group, members }) => [group.group, members])).toEqual([
    ['K1', ['S.1', 'X.1']],
    ['K3', ['S.1', 'V.1']],
  ])
  expect(scope(city, '2026-W46', 'groups').chosen?.kind).toBe('department')
})
