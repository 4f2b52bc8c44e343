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

const places = [
  ...['report indicators', 'indicators', 'indicators, before', 'unit', 'trend', 'heat of periods', 'funnel'],
  ...['heat of indicators', 'overview', 'compare', 'components', 'units behind', 'alerts', 'report alerts'],
  ...['overview, directions', 'open cases', 'unit, overdue', 'unit, late', 'overview, oldest', 'points'],
  ...['points, history', 'report points'],
]

test('a figure of a unit, an indicator and a period has one value on every screen and in every report', async () => {
  const figures = await figuresOfUnits(database, {
    root: 'HN',
    unit: 'S.NNMT',
    kinds: { HN: ['department', 'vertical'], 'S.NNMT': ['affiliate', 'division'] },
    index: 'QD766',
    drawn: ['on_time', 'open_overdue', 'processing_days', 'disbursement'],
    periods: ['2026-10', '2026-W47'],
    beside: ['2026-W46'],
  })
  const { keys, pairs, apart } = disagreements(figures)
  expect(apart).toEqual([])
  expect(keys).toBeGreaterThan(3000)
  const held = new Set([...pairs.keys()].flatMap((pair) => pair.split(' – ')))
  expect(places.filter((where) => !held.has(where))).toEqual([])
}, 120_000)
