import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { indicators } from '../indicators/indicators.ts'
import { unitsBehind } from './unitsBehind.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const asked = { index: 'PAR', components: ['PAR.3'], edition: '2022', whole: 'HN', asOf: '2026-11-20' }

test('parts of what is missed add up to the whole city, the largest first', async () => {
  const { window, indicators: found } = await unitsBehind(database, asked)
  expect(window).toEqual({ start: '2026-08-17', end: '2026-11-15' })
  expect(found.map(({ definition }) => definition.indicator)).toEqual([
    'on_time_due',
    'petitions_on_time',
    'published_on_time',
  ])
  for (const { units } of found) {
    const parts = units.map(({ part }) => part ?? 0)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9)
    expect(parts).toEqual(parts.toSorted((a, b) => b - a))
  }
})

test('the counts of a unit are those of the report, week by week', async () => {
  const { window, indicators: found } = await unitsBehind(database, asked)
  const [first] = found[0]?.units ?? []
  const rows = await indicators(database, {
    unit: first?.unit.unit ?? '',
    indicator: 'on_time_due',
    grain: 'week',
    calendar: 'civil',
    from: window.start,
    to: window.end,
    children: false,
    asOf: asked.asOf,
  })
  expect(rows).toHaveLength(13)
  expect(first?.denominator).toBe(rows.reduce((sum, row) => sum + (row.denominator ?? 0), 0))
  expect(first?.numerator).toBe(rows.reduce((sum, row) => sum + (row.numerator ?? 0), 0))
})

test('a duration has no parts and begins with the unit farthest off its target', async () => {
  const { indicators: found } = await unitsBehind(database, {
    ...asked,
    index: 'PCI',
    components: ['PCI.ENTRY'],
  })
  const units = found[0]?.units.filter(({ belowMinimum }) => !belowMinimum) ?? []
  expect(found[0]?.missed).toBe(null)
  expect(units.length).toBeGreaterThan(0)
  const values = units.map(({ value }) => value ?? 0)
  expect(values).toEqual(values.toSorted((a, b) => b - a))
})

test('a component for which nothing speaks has no units behind it', async () => {
  expect((await unitsBehind(database, { ...asked, components: ['PAR.5'] })).indicators).toEqual([])
})
