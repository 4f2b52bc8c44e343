import path from 'node:path'
import { expect, test } from 'vitest'
import { defaultData } from '../report/defaultData.ts'
import { countsIn } from './countsIn.ts'
import { qd766Proxies } from './qd766Proxies.ts'
import { yearEndBackTest } from './yearEndBackTest.ts'

test('ends of 2025 in the package lie in most intervals, far closer than naively', async () => {
  const proxies = await qd766Proxies()
  const indicators = [...new Set(proxies.map(({ indicator }) => indicator))]
  const history = await countsIn(path.join(defaultData(), 'measurements.parquet'), indicators)
  const some = new Map([...history].filter(([unit], i) => unit === 'HN' || i % 2 === 0))
  const tallies = yearEndBackTest([some], { proxies, years: [2025] })
  const rates = tallies.get('rates')
  if (!rates) throw new Error('nothing was forecast')
  expect(rates.n).toBeGreaterThan(100)
  expect(rates.inside / rates.n).toBeGreaterThan(0.6)
  expect(rates.inside / rates.n).toBeLessThan(0.95)
  expect(rates.score).toBeLessThan(0.6 * rates.naiveScore)
  expect(rates.error).toBeLessThan(0.75 * rates.naiveError)
})
