import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { median } from '../../domain/chance/median.ts'
import { rankDraws } from '../../domain/rank/rankDraws.ts'
import { rankInterval } from '../../domain/rank/rankInterval.ts'
import { interval } from './interval.ts'
import { intervalTables } from './intervalTables.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const drawnOf = async (index: string, year?: number) => {
  const { drawn, year: opened } = await intervalTables(database, { index, year })
  if (drawn === null) throw new Error(`${index} ${year} is not whole`)
  const at = drawn.table.places.indexOf('01')
  return { drawn, opened, at }
}

/**
 * The figures of data/facts/frameworks/composite-indicator-practice.csv: computed elsewhere, from another file
 * of the same publication, with 5 000 draws of another generator.
 */
describe('published PCI against figures computed elsewhere', () => {
  test('2016: Hà Nội 14th, 9–21 as the 5th and 95th percentiles under ± 25 %, 61st and 20th by other rules', async () => {
    const { drawn, at } = await drawnOf('PCI', 2016)
    expect([drawn.ranks[at], drawn.equal?.[at], drawn.geometric?.[at]]).toEqual([14, 61, 20])
    for (const seed of [1, 2, 20261122]) {
      const draws = rankDraws(drawn, { draws: 10_000, seed, spread: 0.25 })
      expect(rankInterval(draws, at)).toEqual({ low: 9, median: 14, high: 21 })
    }
  })

  test('2016: the intervals of all places are 6 ranks wide in the middle and 19 at most', async () => {
    const request = { index: 'PCI', year: 2016, draws: 10_000, seed: 1, spread: 0.25 }
    const { rows } = await interval(database, request)
    const widths = rows.map(({ low, high }) => high - low)
    expect(median(widths)).toBe(6)
    expect(Math.abs(Math.max(...widths) - 19)).toBeLessThanOrEqual(1)
  })

  test.each([
    { error: 0.1, width: 10 },
    { error: 0.2, width: 18 },
    { error: 0.3, width: 26 },
  ])(
    '2016: an error of $error in every component makes them $width wide in the middle',
    async ({ error, width }) => {
      const { drawn } = await drawnOf('PCI', 2016)
      const errors = drawn.weights.map(() => error)
      const draws = rankDraws(drawn, { draws: 10_000, seed: 1, spread: 0, errors })
      const widths = drawn.ranks.map((_, p) => {
        const { low, high } = rankInterval(draws, p)
        return high - low
      })
      expect(Math.abs((median(widths) ?? 0) - width)).toBeLessThanOrEqual(1)
    },
  )

  test('2015: Hà Nội 24th, 13–36 or a rank beside, 61st and 35th by other rules', async () => {
    const { drawn, at } = await drawnOf('PCI', 2015)
    expect([drawn.ranks[at], drawn.equal?.[at], drawn.geometric?.[at]]).toEqual([24, 61, 35])
    const { low, high } = rankInterval(rankDraws(drawn, { draws: 10_000, seed: 1, spread: 0.25 }), at)
    expect([Math.abs(low - 13), Math.abs(high - 36)].every((off) => off <= 1)).toBe(true)
  })
})

describe('what a year is drawn from', () => {
  test('PCI has the weights of its edition, which add up to 1; PAPI, a sum, has ones', async () => {
    const pci = await drawnOf('PCI', 2021)
    expect(pci.drawn.weights).toHaveLength(10)
    expect(pci.drawn.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
    const papi = await drawnOf('PAPI', 2024)
    expect(papi.drawn.weights).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
    expect(papi.drawn.equal).toEqual(papi.drawn.ranks)
  })

  test('without a year the latest whole one is opened, and a partial one has nothing to draw', async () => {
    expect((await drawnOf('PCI')).opened?.year).toBe(2021)
    const partial = await intervalTables(database, { index: 'PCI', year: 2022 })
    expect(partial).toMatchObject({ drawn: null, year: { year: 2022, why: 'partial' } })
    const none = await intervalTables(database, { index: 'PAR' })
    expect(none).toMatchObject({ drawn: null, year: { year: 2024, why: 'no scores' } })
    expect((await intervalTables(database, { index: 'PCI', year: 1999 })).year).toBeNull()
  })

  test('errors come from three years without a break, a suspected one only where there is no other', async () => {
    const span = async (year: number) => {
      const { errors } = (await drawnOf('PCI', year)).drawn
      return errors && [errors.from, errors.to, errors.suspected]
    }
    expect(await span(2016)).toEqual([2014, 2016, false])
    expect(await span(2013)).toEqual([2013, 2015, false])
    expect(await span(2021)).toEqual([2019, 2021, true])
    expect(await span(2005)).toBeNull()
    for (const { deviation } of (await drawnOf('PCI', 2016)).drawn.errors?.components ?? []) {
      expect(deviation).toBeGreaterThan(0.1)
      expect(deviation).toBeLessThan(1)
    }
  })

  test('what lies within rounding is two half units of every component, weighted', async () => {
    // Two decimals, factors that add up to 10: 10 × 0.01.
    expect((await drawnOf('PCI', 2021)).drawn.rounding).toBeCloseTo(0.1, 9)
  })
})
