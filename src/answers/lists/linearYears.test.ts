import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { totals } from '../../domain/score/linearTable.ts'
import { linearYears } from './linearYears.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const spans = async (index: string) => {
  const { years } = await linearYears(database, { index })
  return Object.fromEntries(years.map((one) => [one.year, one.why ?? one.placesKnown]))
}

describe('the years of an index as tables of components', () => {
  test('PCI has every ranked place and component from 2005 to 2021, and then only what is known', async () => {
    const found = await spans('PCI')
    expect(found).toMatchObject({ 2005: 42, 2006: 64, 2008: 64, 2009: 63, 2021: 63, 2022: 'partial' })
    expect(Object.values(found).filter((known) => typeof known === 'number')).toHaveLength(17)
  })

  test('a year of PAPI holds the places that its publisher ranked', async () => {
    expect(await spans('PAPI')).toMatchObject({ 2011: 63, 2014: 61, 2021: 60, 2024: 61 })
  })

  test('an index without a published formula, or with few known places, has no table and says why', async () => {
    expect(await spans('DTI')).toMatchObject({ 2020: 'no formula', 2024: 'no formula' })
    expect(await spans('PAR')).toMatchObject({ 2015: 'no components', 2020: 'partial', 2024: 'no scores' })
    expect(await spans('PGI')).toEqual({ 2022: 'partial', 2023: 'partial', 2024: 'partial' })
  })

  test('totals of PCI agree with the published ones', async () => {
    const { years } = await linearYears(database, { index: 'PCI', from: 2012, to: 2016 })
    for (const { table, totals: published, year } of years) {
      if (table === null) throw new Error(`no table in ${year}`)
      const recomputed = totals(table)
      table.places.forEach((place, p) => {
        expect(recomputed[p], `${place} in ${year}`).toBeCloseTo(published.get(place) ?? Number.NaN, 2)
      })
    }
  })
})
