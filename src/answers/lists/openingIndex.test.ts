import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { ranking } from '../ranking/ranking.ts'
import { indexList } from './indexList.ts'
import { openingIndex, wholeIndices } from './openingIndex.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

it.each(['01', '48', '79'])(
  'of the indices whose last year is whole, place %s fell most in it',
  async (place) => {
    const opened = await openingIndex(database, { place, split: true })
    const fell = await Promise.all(
      ['PAPI', 'QD766'].map(async (index) => {
        const { rows } = await ranking(database, { index, year: 2024 })
        return { index, ranks: rows.find((row) => row.place === place)?.previous?.rankChange ?? 0 }
      }),
    )
    const [most] = fell.sort((a, b) => b.ranks - a.ranks)
    if (most && most.ranks > 0) expect(opened).toBe(most.index)
    else expect(fell.map(({ index }) => index)).toContain(opened)
  },
)

it('the city opens on the index in which it fell from 15th to 29th', async () => {
  for (const split of [true, false]) {
    expect(await openingIndex(database, { place: '01', split })).toBe('PAPI')
  }
})

it('whole indices stand in the order of reading', async () => {
  const indices = await indexList(database, {})
  expect(await wholeIndices(database, indices)).toEqual(['PCI', 'PAPI', 'QD766'])
})
