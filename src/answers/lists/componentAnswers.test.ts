import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { componentIndicators } from '../breakdown/componentIndicators.ts'
import { componentYears } from './componentYears.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

describe('years of a place', () => {
  test('say how deep they are published', async () => {
    const years = await componentYears(database, { index: 'PCI', place: '01' })
    const at = (year: number) => years.find((one) => one.year === year)?.trees[0]
    expect(at(2021)).toMatchObject({ tree: 'main', full: true })
    expect(at(2021)?.scored).toHaveLength(10)
    expect(at(2022)).toMatchObject({ full: false, scored: [] })
  })

  test('name the tree first of which most is known', async () => {
    const years = await componentYears(database, { index: 'PAR', place: '01' })
    expect(years.find(({ year }) => year === 2020)?.trees.map(({ tree }) => tree)).toEqual([
      'blocks',
      'areas',
    ])
  })

  test('are none for an unheard-of place', async () => {
    expect(await componentYears(database, { index: 'PCI', place: '99' })).toEqual([])
  })
})

describe('indicators that speak for a component', () => {
  const asked = {
    index: 'PCI',
    components: ['PCI.LAND'],
    edition: '2022',
    units: ['S.NNMT'],
    whole: 'HN',
    asOf: '2026-11-20',
  }

  test('are those of the units behind it, over thirteen complete weeks', async () => {
    const { weeks, rows } = await componentIndicators(database, asked)
    expect(weeks.map(({ period }) => period)).toEqual(Array.from({ length: 13 }, (_, i) => `2026-W${34 + i}`))
    expect(rows.map(({ definition, unit }) => `${definition.indicator} ${unit}`)).toEqual([
      'land_on_time S.NNMT',
    ])
    expect(rows[0]?.values).toHaveLength(13)
    expect(rows[0]?.last.value).toBe(rows[0]?.values.at(-1))
  })

  test('are those of the whole city where the units have no figures', async () => {
    const { rows } = await componentIndicators(database, { ...asked, units: ['no such unit'] })
    expect(rows.map(({ unit }) => unit)).toEqual(['HN'])
  })

  test('come from the latest edition where the asked one names none', async () => {
    const { rows } = await componentIndicators(database, { ...asked, edition: '2013' })
    expect(rows.map(({ proxy }) => `${proxy.edition} ${proxy.status}`)).toEqual(['2022 assumed'])
  })

  test('are none for a component that nothing speaks for', async () => {
    const { rows } = await componentIndicators(database, { ...asked, components: ['PCI.INFORMAL'] })
    expect(rows).toEqual([])
  })
})
