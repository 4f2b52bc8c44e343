import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { periodOf, previousPeriod } from '../../src/domain/indicator/period.ts'
import { openPackage } from '../database/openPackage.ts'
import { defaultData } from '../report/defaultData.ts'
import type { Planted } from '../simulate/plantedBy.ts'
import { watchOverview } from './watchOverview.ts'

test('the overview names at most one unit wrongly in four weeks, and names some rightly', async () => {
  const database = await openPackage(defaultData())
  const truth = JSON.parse(readFileSync('data/simulated/truth.json', 'utf8')) as Planted
  const last = previousPeriod(periodOf(database.package.asOf ?? '2026-11-20', 'week', 'civil'))
  const { falseInFour, entries } = await watchOverview(database, { last, weeks: 12, truth })
  database.close()
  expect(falseInFour).toBeLessThanOrEqual(1)
  expect(entries.filter(({ isTrue }) => isTrue).length).toBeGreaterThan(12)
}, 120_000)
