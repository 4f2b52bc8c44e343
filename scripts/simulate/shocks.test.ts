import { expect, test } from 'vitest'
import { dayOf } from './days.ts'
import { missChance } from './missChance.ts'
import { readSources } from './readSources.ts'
import { shockFactor, shocksOf } from './shocks.ts'
import { standardSimulation } from './simulation.ts'

const { units } = readSources('data')
const shocks = shocksOf(standardSimulation.seed, units)

test('shocks of two, three, five and ten times befall all, a third, half, or one field, for one week and for four', () => {
  expect(new Set(shocks.map(({ times }) => times))).toEqual(new Set([2, 3, 5, 10]))
  const days = shocks.map(({ from, to }) => dayOf(to) - dayOf(from) + 1)
  expect(new Set(days)).toEqual(new Set([7, 28]))
  const communes = units.filter(({ kind }) => kind === 'commune').length
  const parts = shocks.map(({ offices }) => (offices === null ? 1 : offices.length / communes))
  expect([...new Set(parts.map((part) => part.toFixed(2)))].sort()).toEqual(['0.33', '0.50', '1.00'])
  expect(shocks.filter(({ field }) => field !== null)).toHaveLength(1)
})

test('a shock multiplies the odds of whom it befalls, on its days and in its field', () => {
  const land = shocks.find(({ field }) => field !== null)
  if (!land) throw new Error('no shock of one field')
  const of = { office: 'X.00004', kind: 'commune', indicator: land.indicator, field: land.field }
  const factor = shockFactor([land], of)
  expect([dayOf(land.from) - 1, dayOf(land.from), dayOf(land.to), dayOf(land.to) + 1].map(factor)).toEqual([
    1,
    land.times,
    land.times,
    1,
  ])
  expect(shockFactor([land], { ...of, field: 'Hộ tịch' })(dayOf(land.from))).toBe(1)
  expect(shockFactor([land], { ...of, kind: 'department' })(dayOf(land.from))).toBe(1)
  const third = shocks.find(({ offices, times }) => offices !== null && times === 5)
  const outside = units.find(({ unit, kind }) => kind === 'commune' && !third?.offices?.includes(unit))
  if (!third || !outside) throw new Error('no shock of a third')
  const day = dayOf(third.from)
  const named = { kind: 'commune', indicator: third.indicator, field: null }
  expect(shockFactor([third], { ...named, office: outside.unit })(day)).toBe(1)
  expect(shockFactor([third], { ...named, office: third.offices?.[0] ?? '' })(day)).toBe(5)
})

test('by hand: one in eleven, at odds of one in ten, times five is one in three', () => {
  const shock = {
    indicator: 'other',
    kind: 'commune',
    field: null,
    offices: null,
    from: '2026-01-05',
    to: '2026-01-11',
    times: 5,
  }
  const of = { unit: 'X.1.P1', office: 'X.1', kind: 'commune', indicator: 'other', field: null }
  const miss = missChance({ seed: 1, shifts: [], shocks: [shock] }, of)
  expect(miss(1 / 11, dayOf('2026-01-04'))).toBeCloseTo(1 / 11, 12)
  expect(miss(1 / 11, dayOf('2026-01-05'))).toBeCloseTo(1 / 3, 12)
  expect(miss(1 / 11, dayOf('2026-01-04'), dayOf('2026-01-05'))).toBeCloseTo(1 / 3, 12)
})
