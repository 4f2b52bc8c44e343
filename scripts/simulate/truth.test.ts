import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dayOf } from './days.ts'
import { missFactor } from './missFactor.ts'
import { readSources } from './readSources.ts'
import { allSeries } from './series.ts'
import { truthText } from './simulate.ts'
import { standardSimulation } from './simulation.ts'
import { truth } from './truth.ts'

const { units } = readSources('data')
const { seed } = standardSimulation

test('the truth that is kept in data is what the seed gives', () => {
  expect(readFileSync('data/simulated/truth.json', 'utf8')).toBe(truthText(seed))
})

test('another seed has another truth', () => {
  expect(truth(seed + 1, allSeries(seed + 1, units, 1))).not.toEqual(truth(seed, allSeries(seed, units, 1)))
})

test('each shift lies within the life of a unit that acts, and no unit has two', () => {
  const shifts = truth(seed, allSeries(seed, units, 1))
  expect(new Set(shifts.map(({ unit }) => unit)).size).toBe(shifts.length)
  expect(new Set(shifts.map(({ kind }) => kind))).toEqual(new Set(['slip', 'recovery']))
  for (const { unit, office, from, to, factor } of shifts) {
    const known = units.find((candidate) => candidate.unit === unit)
    expect([known?.parent, unit]).toContain(office)
    expect(units.some(({ parent }) => parent === unit)).toBe(false)
    expect(dayOf(from)).toBeGreaterThanOrEqual(known?.from ?? Number.POSITIVE_INFINITY)
    expect(dayOf(to ?? from)).toBeLessThanOrEqual(known?.to ?? Number.NEGATIVE_INFINITY)
    expect(factor).toBeGreaterThan(1)
  }
})

test('a shift multiplies misses from its first day to its last, of its own unit, indicator and field only', () => {
  const [shift] = truth(seed, allSeries(seed, units, 1)).filter(
    ({ to, field }) => to !== null && field !== null,
  )
  if (!shift?.to) throw new Error('the seed has no shift with an end')
  const factor = missFactor([shift], shift.unit, shift.indicator, shift.field)
  expect(factor(dayOf(shift.from) - 1)).toBe(1)
  expect(factor(dayOf(shift.from))).toBe(shift.factor)
  expect(factor(dayOf(shift.to))).toBe(shift.factor)
  expect(factor(dayOf(shift.to) + 1)).toBe(1)
  expect(missFactor([shift], shift.unit, shift.indicator, 'another field')(dayOf(shift.from))).toBe(1)
})
