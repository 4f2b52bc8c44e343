import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../database/openPackage.ts'
import { defaultData } from '../report/defaultData.ts'
import { disagreements } from './disagreements.ts'
import { figuresOfIndices } from './figuresOfIndices.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const screens = [
  ...['overview', 'ranking', 'components', 'history', 'bump', 'compare', 'compare history', 'headroom'],
  ...['sensitivity', 'plan', 'change', 'forecast', 'report'],
]

test('a figure of an index has one value on every screen and in every report that tells it', async () => {
  const figures = await figuresOfIndices(database, { place: '01', last: 2, depth: 1 })
  const { keys, pairs, apart } = disagreements(figures)
  expect(apart).toEqual([])
  expect(keys).toBeGreaterThan(2000)
  const held = [...pairs.keys()].join(', ')
  for (const where of screens) expect(held, where).toContain(where)
})
