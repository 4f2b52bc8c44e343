import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { trailNames } from './trailNames.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const way = { index: 'PCI', year: 2021, component: 'PCI.LAND', indicator: 'land_on_time' }

test('a way is named as the edition of its year names it', async () => {
  const names = await trailNames(database, way)
  expect(names?.component?.name_vi).toMatch(/^Tiếp cận đất đai/)
  expect(names?.indicator?.indicator).toBe('land_on_time')
})

test('what the package does not hold is left out, the index itself is no component', async () => {
  const names = await trailNames(database, { ...way, component: 'PCI.MOON', indicator: 'tides' })
  expect(names).toEqual({ component: null, indicator: null })
  expect((await trailNames(database, { ...way, component: 'PCI' }))?.component).toBe(null)
})

test('without a year the latest edition names it', async () => {
  expect((await trailNames(database, { ...way, year: null }))?.component?.component).toBe('PCI.LAND')
})

test('an index that the package does not hold is no way', async () => {
  expect(await trailNames(database, { ...way, index: 'XYZ' })).toBe(null)
})
