import { expect, test } from 'vitest'
import { qd766Proxies } from './qd766Proxies.ts'
import { simulatedCounts } from './simulatedCounts.ts'
import { yearEndBackTest } from './yearEndBackTest.ts'

test('ends of years in a made-up history of another seed lie in four of five intervals, far closer than naively', async () => {
  const proxies = await qd766Proxies()
  const indicators = [...new Set(proxies.map(({ indicator }) => indicator))]
  const history = await simulatedCounts(41, { indicators, to: '2026-12-31' })
  const some = new Map([...history].filter(([unit], i) => unit === 'HN' || i % 5 === 0))
  const tallies = yearEndBackTest([some], { proxies, years: [2025, 2026] })
  const rates = tallies.get('rates')
  const points = tallies.get('points')
  if (!rates || !points) throw new Error('nothing was forecast')
  expect(rates.n).toBeGreaterThan(1200)
  // Points of one unit go up and down together over the year's origins: the bounds of one history are wider.
  expect(rates.inside / rates.n).toBeGreaterThan(0.75)
  expect(rates.inside / rates.n).toBeLessThan(0.85)
  expect(points.inside / points.n).toBeGreaterThan(0.65)
  expect(points.inside / points.n).toBeLessThan(0.95)
  for (const { score, naiveScore, error, naiveError } of [rates, points]) {
    expect(score).toBeLessThan(0.6 * naiveScore)
    expect(error).toBeLessThan(0.75 * naiveError)
  }
})
