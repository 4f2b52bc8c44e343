import { expect, test } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import { measurementError } from './measurementError.ts'

const places = Array.from({ length: 60 }, (_, p) => p)

const shift = [0, 3, -2]

test('places on straight lines have no error, whatever moved all of them together', () => {
  const years = [0, 1, 2].map((year) => places.map((p) => 5 + p / 20 + (year * p) / 100 + (shift[year] ?? 0)))
  expect(measurementError(years)?.deviation).toBeCloseTo(0, 9)
  expect(measurementError(years)?.reliability).toBeCloseTo(1, 9)
})

test('an error that was put in is found again', () => {
  const random = seeded(11)
  // Of twelve uniform draws the sum has variance 1.
  const normal = () => Array.from({ length: 12 }, random).reduce((a, b) => a + b, -6)
  const many = Array.from({ length: 20_000 }, () => ({ level: 6 + normal(), slope: 0.2 * normal() }))
  const years = [0, 1, 2].map((year) => many.map(({ level, slope }) => level + slope * year + 0.5 * normal()))
  const found = measurementError(years)
  expect(found?.deviation).toBeCloseTo(0.5, 2)
  // Variance in the last year: 1 + 0.04 × 4 + 0.25.
  expect(found?.reliability).toBeCloseTo(1 - 0.25 / 1.41, 2)
})

test('by hand: bends of +6 and −6 in turn', () => {
  const flat = Array.from({ length: 10 }, () => 0)
  const last = flat.map((_, p) => (p % 2 === 0 ? 6 : -6))
  const found = measurementError([flat, flat, last])
  expect(found?.deviation).toBeCloseTo(Math.sqrt((10 * 36) / 9 / 6), 12)
  expect(found?.reliability).toBeCloseTo(5 / 6, 12)
})

test('equal scores have no reliability, few places no error, other than three years are refused', () => {
  const flat = Array.from({ length: 10 }, () => 4)
  expect(measurementError([flat, flat, flat])).toEqual({ deviation: 0, reliability: null, places: 10 })
  expect(measurementError([[1], [2], [3]])).toBeNull()
  expect(() => measurementError([flat, flat])).toThrow('three years, not 2')
  expect(() => measurementError([flat, flat.slice(1), flat])).toThrow('different length')
})
