import { expect, test } from 'vitest'
import { drawUnits } from './drawUnits.ts'
import { watchUnits } from './watchUnits.ts'

test('slips are found in time, and few units are called by mistake, among units that wander', () => {
  const seeds = [101, 102, 103, 104]
  const { power, falseShare, falseAlarms } = watchUnits(seeds.map(drawUnits))
  const large = power.filter(({ volume, factor }) => volume === '> 300' && factor >= 3)
  const found = large.reduce((sum, one) => sum + one.found, 0)
  const of = large.reduce((sum, one) => sum + one.of, 0)
  expect(of).toBeGreaterThan(8)
  expect(found / of).toBeGreaterThanOrEqual(0.9)
  expect(falseShare).toBeLessThanOrEqual(0.1)
  expect(falseAlarms).toBeLessThanOrEqual(1)
})
