import { expect, test } from 'vitest'
import { dayOf } from './days.ts'
import { wander, wanderingOf } from './wander.ts'

const monday = dayOf('2024-01-01')
const weekly = (c: number, rho: number) =>
  Array.from({ length: 60 }, (_, u) => {
    const factor = wander(5, `u${u}`, { c, rho })
    return Array.from({ length: 120 }, (_, t) => factor(monday + 7 * t))
  })

test.each([
  [0.4, 0.6],
  [0.2, 0],
])('factors have mean one, vary by %d and follow each other by %d', (c, rho) => {
  const all = weekly(c, rho)
  const flat = all.flat()
  const mean = flat.reduce((sum, one) => sum + one, 0) / flat.length
  const square = flat.reduce((sum, one) => sum + (one - mean) ** 2, 0) / flat.length
  let products = 0
  for (const one of all)
    for (let t = 1; t < one.length; t++) products += ((one[t] ?? 1) - mean) * ((one[t - 1] ?? 1) - mean)
  expect(mean).toBeCloseTo(1, 1)
  expect(Math.abs(Math.sqrt(square) / c - 1)).toBeLessThan(0.1)
  expect(Math.abs(products / (flat.length - all.length) / square - rho)).toBeLessThan(0.06)
})

test('a factor holds for a week, whatever day is asked first', () => {
  const [one, other] = [wander(5, 'u', { c: 0.3, rho: 0.5 }), wander(5, 'u', { c: 0.3, rho: 0.5 })]
  other(monday + 700)
  expect(one(monday + 6)).toBe(one(monday))
  expect(one(monday + 7)).not.toBe(one(monday))
  expect(other(monday + 3)).toBe(one(monday))
})

test('land follows its last week more than certification does', () => {
  const [land, counter] = [wanderingOf('on_time', 'Đất đai'), wanderingOf('on_time', 'Chứng thực')]
  expect(land.rho).toBeGreaterThan(counter.rho)
  expect(land.c).toBeGreaterThan(counter.c)
})
