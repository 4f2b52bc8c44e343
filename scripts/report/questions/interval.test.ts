import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../database/openPackage.ts'
import { runHere } from '../../testing/runHere.ts'
import { contextExample } from '../context.examples.ts'
import { defaultData } from '../defaultData.ts'
import { main } from '../report.ts'
import { intervalQuestion } from './interval.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const ask = (options: Readonly<Record<string, string | undefined>>) =>
  intervalQuestion.answer(database, options, contextExample())

describe('PCI 2016', () => {
  test('says where every rank lies, by rank, then code', async () => {
    const rows = await ask({ index: 'PCI', year: '2016' })
    expect(rows).toHaveLength(63)
    expect(rows.find(({ place }) => place === '01')).toEqual({
      place: '01',
      rank: 14,
      low: 9,
      median: 14,
      high: 21,
    })
    expect(rows.map(({ rank }) => rank)).toEqual(rows.map(({ rank }) => Number(rank)).sort((a, b) => a - b))
    for (const { low, median, high } of rows) {
      expect(Number(low) <= Number(median) && Number(median) <= Number(high)).toBe(true)
    }
  })

  test('is printed alike for the same seed, and shrinks to the rank without spread', async () => {
    const request = { index: 'PCI', year: '2016', draws: '300', seed: '7', spread: '0.5' }
    expect(await ask(request)).toEqual(await ask(request))
    expect(await ask(request)).not.toEqual(await ask({ ...request, seed: '8' }))
    for (const { rank, low, median, high } of await ask({ ...request, spread: '0' })) {
      expect([low, median, high]).toEqual([rank, rank, rank])
    }
  })
})

test('an index that adds its components up has weights of 1, and places that were not ranked are not there', async () => {
  const rows = await ask({ index: 'PAPI', year: '2024', draws: '500' })
  expect(rows).toHaveLength(61)
  expect(rows.some(({ low, high }) => low !== high)).toBe(true)
})

test.each([
  { options: { draws: '0' }, says: 'number outside: draws; 0; 1; 1000000' },
  { options: { draws: '1e3' }, says: 'number outside: draws; 1e3' },
  { options: { seed: '-1' }, says: 'number outside: seed; -1; 0' },
  { options: { spread: '1.01' }, says: 'share outside: spread; 1.01' },
  { options: { spread: '25%' }, says: 'share outside: spread; 25%' },
  { options: { index: 'XYZ' }, says: 'unknown index: XYZ' },
  { options: { year: '21' }, says: 'not a year' },
])('$options is refused: $says', async ({ options, says }) => {
  await expect(ask({ index: 'PCI', year: '2021', ...options })).rejects.toThrow(says)
})

test.each([
  { index: 'PCI', year: '2022', says: /^PCI 2022: no interval, for the components of \d+ of 63 / },
  { index: 'PAR', year: '2024', says: /^PAR 2024: no interval, for no place has a score in every component/ },
  { index: 'DTI', year: '2024', says: /^DTI 2024: no interval, for how its components make the total/ },
  { index: 'PCI', year: '1999', says: /^PCI 1999: no interval, for nothing is published/ },
])(
  '$index $year has no intervals: nothing on standard output, the reason beside it',
  async ({ index, year, says }) => {
    const { stdout, stderr, status } = await runHere(
      main,
      'interval',
      '--index',
      index,
      '--year',
      year,
      '--lang',
      'en',
    )
    expect([stdout, status]).toEqual(['[]\n', 0])
    expect(stderr).toMatch(says)
  },
)
