import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../database/openPackage.ts'
import { defaultData } from '../report/defaultData.ts'
import { disagreements } from './disagreements.ts'
import { figuresOfUnits } from './figuresOfUnits.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

test('a figure of a unit has one value in weeks, months and quarters, across a reorganisation too', async () => {
  const figures = await figuresOfUnits(database, {
    root: 'HN',
    unit: 'S.NNMT',
    kinds: { HN: ['department', 'vertical'], 'S.NNMT': ['affiliate', 'division'] },
    index: 'QD766',
    periods: ['2025-07', '2025-W27', '2026-Q3', '2026-10', '2026-11', '2026-W47'],
  })
  const { keys, apart } = disagreements(figures)
  expect(apart).toEqual([])
  expect(keys).toBeGreaterThan(6000)
}, 600_000)
