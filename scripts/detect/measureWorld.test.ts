import { expect, test } from 'vitest'
import { measureShocks, measureWorld } from '../bench/printSignals.ts'
import { worlds } from './World.ts'

test('of made cities whose weeks wander few units are named wrongly, and large slips are found', () => {
  const cities = measureWorld(worlds.calm, { cities: 3, firstSeed: 90_001 })
  const mean = (of: (city: (typeof cities)[number]) => number) =>
    cities.reduce((sum, city) => sum + of(city), 0) / cities.length
  expect(mean(({ falseEpisodes }) => falseEpisodes)).toBeLessThanOrEqual(2)
  expect(mean(({ wrong }) => wrong)).toBeLessThanOrEqual(2)
  const large = cities.flatMap(({ slips }) => slips.filter(({ size, factor }) => size >= 20 && factor === 3))
  expect(large.length).toBeGreaterThan(3)
  expect(large.filter(({ named }) => named).length / large.length).toBeGreaterThan(0.7)
})

test('a common shock, of whatever size and span, names nobody who did no more than most', () => {
  const shocked = measureShocks(worlds.calm, { cities: 4, firstSeed: 90_001 })
  expect(shocked).toHaveLength(32)
  expect(new Set(shocked.map(({ shock }) => JSON.stringify(shock))).size).toBe(32)
  expect(shocked.reduce((sum, { named }) => sum + named, 0)).toBeLessThanOrEqual(2)
  const beyond = shocked.flatMap((one) => one.beyond ?? [])
  expect(beyond.length).toBeGreaterThan(25)
  expect(beyond.filter(Boolean).length / beyond.length).toBeGreaterThan(0.8)
})
