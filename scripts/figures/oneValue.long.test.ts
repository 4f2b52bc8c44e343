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

test('a figure of any year and any component of an index has one value wherever it is told', async () => {
  const { keys, apart } = disagreements(await figuresOfIndices(database, { place: '01' }))
  expect(apart).toEqual([])
  expect(keys).toBeGreaterThan(20_000)
}, 600_000)
