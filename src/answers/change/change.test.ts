import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { ranking } from '../ranking/ranking.ts'
import { type Change, change, changeBasis } from './change.ts'
import type { ChangeSplit } from './changeSplit.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const everybody = () => ({ among: 'all' as const })

const asked = (index: string, from?: number, to?: number, place = '01') =>
  changeBasis(database, { index }).then((basis) => change(basis, { place, from, to, peers: everybody }))

const splitOf = ({ split }: Change): ChangeSplit => {
  if (split === null) throw new Error('no split')
  return split
}

/** Published scores of the sub-indices of Hà Nội, 2020 and 2021, and points per point: 5 % of 100 ÷ 10 = 0.5. */
const hanoi = {
  COMPETITION: [6.06, 5.38, 0.5],
  ENTRY: [6.74, 6.57, 0.5],
  INFORMAL: [6.72, 7.15, 1],
  LABOUR: [7.85, 7.64, 2],
  LAND: [6.07, 6.6, 0.5],
  LEGAL: [6.21, 6.6, 0.5],
  PROACTIVITY: [6.06, 6.92, 0.5],
  SUPPORT: [6.68, 7.74, 2],
  TIME: [7.93, 8.45, 0.5],
  TRANSPARENCY: [5.81, 5.21, 2],
} as const

/** Published totals of the other provinces, down to 64.5. */
const others2020 = [
  75.09, 72.81, 70.37, 70.16, 70.12, 69.34, 69.27, 69.08, 66.74, 66.56, 66.33, 65.72, 65.7, 65.48, 65.25,
  65.03, 64.73, 64.72, 64.56, 64.56, 64.52,
]
const others2021 = [
  73.02, 70.61, 70.53, 70.42, 69.69, 69.61, 69.45, 69.24, 69.03, 68.32, 68.06, 67.65, 67.5, 67.17, 66.58,
  66.48, 66.34, 66.24, 66.11, 65.96, 65.75, 65.43, 64.99, 64.93, 64.9, 64.87, 64.81, 64.76, 64.74, 64.74,
  64.74,
]

describe('Hà Nội, PCI 2020 → 2021, worked by hand', () => {
  // 2020: 0.5 × (6.06 + 6.74 + 6.07 + 6.21 + 6.06 + 7.93) + 6.72 + 2 × (7.85 + 6.68 + 5.81) = 66.935.
  // 2021: 0.5 × (5.38 + 6.57 + 6.60 + 6.60 + 6.92 + 8.45) + 7.15 + 2 × (7.64 + 7.74 + 5.21) = 68.59.
  // Above 66.935 and 68.59 in 2020: 8 and 8; in 2021: 14 and 9. R(a,a) = 9, R(b,a) = 9, R(a,b) = 15, R(b,b) = 10.
  test('is what the totals and ranks give', async () => {
    const split = splitOf(await asked('PCI', 2020, 2021))
    expect(split).toMatchObject({ scoreFrom: 66.935, scoreTo: 68.59, score: 1.655, weights: 0 })
    const own = (9 - 9 + (10 - 15)) / 2
    const others = (15 - 9 + (10 - 9)) / 2
    expect(split.rank).toEqual({ from: 9, to: 10, total: 1, ownScores: own, others, set: 0 })
  })

  test('gives each component factor × change of its score', async () => {
    const { parts } = splitOf(await asked('PCI', 2020, 2021))
    for (const [name, [then, now, factor]] of Object.entries(hanoi)) {
      const part = parts.find(({ component }) => component === `PCI.${name}`)
      expect(part?.score, name).toBeCloseTo(factor * (now - then), 9)
    }
  })

  test('gives each component its mean effect on the rank over all coalitions of the others', async () => {
    const { parts } = splitOf(await asked('PCI', 2020, 2021))
    const rows = Object.values(hanoi)
    const rankOf = (moved: number) => {
      const total = rows.reduce(
        (sum, [then, now, factor], c) => sum + factor * ((moved >> c) % 2 ? now : then),
        0,
      )
      const above = (all: number[]) => all.filter((other) => other > total + 1e-9).length
      return 1 + (above(others2020) + above(others2021)) / 2
    }
    const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
    Object.keys(hanoi).forEach((name, c) => {
      let share = 0
      for (let moved = 0; moved < 1024; moved++) {
        if ((moved >> c) % 2) continue
        const size = moved.toString(2).replaceAll('0', '').length
        const weight = (factorial(size) * factorial(9 - size)) / factorial(10)
        share += weight * (rankOf(moved + 2 ** c) - rankOf(moved))
      }
      // Published totals are rounded, recomputed ones are not: a few coalitions may rank one place apart.
      const part = parts.find(({ component }) => component === `PCI.${name}`)
      expect(Math.abs((part?.rank ?? Number.NaN) - share), name).toBeLessThan(0.1)
    })
  })

  test('names who passed and who was left behind, through which component', async () => {
    const { overtakes } = splitOf(await asked('PCI', 2020, 2021))
    const found = overtakes.map(({ place, direction, component, part }) => [
      place,
      direction,
      component,
      Number(part.toFixed(2)),
    ])
    expect(found).toEqual([
      // Vĩnh Phúc, support 5.03 → 7.11: 2 × (2.08 − 1.06).
      ['26', 'passed', 'PCI.SUPPORT', 2.04],
      // Bắc Ninh, transparency 5.34 → 6.39: 2 × (1.05 + 0.60). Huế 6.36 → 6.47; Bà Rịa - Vũng Tàu 5.64 → 6.07.
      ['27', 'passed', 'PCI.TRANSPARENCY', 3.3],
      ['46', 'passed', 'PCI.TRANSPARENCY', 1.42],
      ['77', 'passed', 'PCI.TRANSPARENCY', 2.06],
      // Long An, labour 6.38 → 5.44: 2 × (−0.94 + 0.21). Bến Tre 6.32 → 5.39; Vĩnh Long 6.61 → 4.60.
      ['80', 'left behind', 'PCI.LABOUR', -1.46],
      ['83', 'left behind', 'PCI.LABOUR', -1.44],
      ['86', 'left behind', 'PCI.LABOUR', -3.6],
    ])
  })

  test('counts who rose faster', async () => {
    const { others } = splitOf(await asked('PCI', 2020, 2021))
    expect(others).toMatchObject({ count: 62, faster: 14 })
    expect(others.change).toBeCloseTo(1.175, 9)
  })
})

const comparable = [
  ...[2007, 2008, 2010, 2011, 2012, 2014, 2015, 2016],
  ...[2017, 2018, 2019, 2020, 2021],
].map((to) => ({ from: to - 1, to }))

/** Totals of 2011 that were published 0.5 and 0.1 above what the sub-indices make, on either side of Hà Nội. */
function unlikeItsParts(place: string, { from, to }: { from: number; to: number }): boolean {
  return (from === 2011 || to === 2011) && (place === '30' || place === '52')
}

describe('Hà Nội, PCI, every pair of successive years that may be compared', () => {
  test.each(comparable)('$from → $to adds up and agrees with the published totals', async ({ from, to }) => {
    const found = await asked('PCI', from, to)
    const { rank, parts, score, weights, overtakes } = splitOf(found)
    expect(rank.ownScores + rank.others).toBe(rank.total)
    expect(sum(parts.map((part) => part.rank))).toBeCloseTo(rank.ownScores, 9)
    expect(sum(parts.map((part) => part.score)) + weights).toBeCloseTo(score, 9)

    const [then, now] = await Promise.all(
      [from, to].map(async (year) => {
        const { rows } = await ranking(database, { index: 'PCI', year })
        return new Map(rows.map((row) => [row.place, row.score ?? Number.NaN]))
      }),
    )
    const above = (scores: Map<string, number> | undefined, place: string) =>
      (scores?.get(place) ?? 0) > (scores?.get('01') ?? 0)
    const crossed = [...(now?.keys() ?? [])].filter((place) => above(then, place) !== above(now, place))
    const agreed = (places: string[]) => places.filter((place) => !unlikeItsParts(place, { from, to })).sort()
    expect(agreed(overtakes.map(({ place }) => place))).toEqual(agreed(crossed))
    for (const { place, direction } of overtakes) {
      if (unlikeItsParts(place, { from, to })) continue
      expect(direction === 'passed', place).toBe(above(now, place))
    }
    const aboveNow = crossed.filter((place) => above(now, place)).length
    expect(2 * aboveNow - crossed.length).toBe(rank.total)
  })

  test.each([
    { from: 2005, to: 2006 },
    { from: 2008, to: 2009 },
    { from: 2012, to: 2013 },
    { from: 2011, to: 2021 },
  ])('$from → $to is refused', async ({ from, to }) => {
    const found = await asked('PCI', from, to)
    expect(found.pair?.comparison.verdict).toBe('refused')
    expect([found.split, found.published]).toEqual([null, null])
  })
})

describe('what opens', () => {
  const opened = async (index: string, from?: number, to?: number) => {
    const { pair } = await asked(index, from, to)
    return [pair?.from.year, pair?.to.year, pair?.comparison.verdict]
  }

  test('is the latest pair of whole years that may be compared, with its warning', async () => {
    expect(await opened('PCI')).toEqual([2020, 2021, 'suspected'])
    expect(await opened('PAPI')).toEqual([2023, 2024, 'comparable'])
    expect(await opened('QD766')).toEqual([2023, 2024, 'comparable'])
  })

  test('is the latest pair in which the place is known where no year is whole', async () => {
    expect(await opened('PAR')).toEqual([2023, 2024, 'comparable'])
    expect((await asked('PAR')).split).toBeNull()
  })

  test('is the nearest year that may be compared before a chosen one, else the one before', async () => {
    expect(await opened('PCI', undefined, 2013)).toEqual([2012, 2013, 'refused'])
    expect(await opened('PAPI', undefined, 2018)).toEqual([2017, 2018, 'refused'])
    expect(await opened('PCI', 2006, 2008)).toEqual([2006, 2008, 'comparable'])
    expect(await opened('PCI', 2016, 2015)).toEqual([2014, 2015, 'comparable'])
  })
})

test('a changed set of places is a cause of its own', async () => {
  const { rank, come, gone } = splitOf(await asked('PAPI', 2014, 2015))
  expect([come, gone]).toEqual([['24', '87'], []])
  expect(rank).toMatchObject({ from: 41, to: 50, total: 9, set: 2 })
  expect(rank.ownScores + rank.others + rank.set).toBeCloseTo(9, 12)
})

test('what may be rounding or usual fluctuation is marked as such', async () => {
  const within = async (index: string, from: number, to: number) =>
    new Map(splitOf(await asked(index, from, to)).parts.map((part) => [part.component, part.within]))
  // 17.65 → 17.64 in two decimals; 5.15 → 9.01 is neither.
  const qd766 = await within('QD766', 2023, 2024)
  expect([qd766.get('QD766.MDHL'), qd766.get('QD766.DVTT')]).toEqual(['rounding', null])
  const pci = await within('PCI', 2020, 2021)
  expect([pci.get('PCI.ENTRY'), pci.get('PCI.TRANSPARENCY')]).toEqual(['noise', null])
  expect(splitOf(await asked('PCI', 2020, 2021)).noiseYears).toEqual([2019, 2020, 2021])
})

test('peers change what components are compared with, and nothing else', async () => {
  const basis = await changeBasis(database, { index: 'PCI' })
  const years = { place: '01', from: 2020, to: 2021 }
  const all = splitOf(change(basis, { ...years, peers: everybody }))
  const cities = splitOf(change(basis, { ...years, peers: () => ({ among: 'cities' }) }))
  expect(cities.peers.count).toBe(4)
  expect([cities.rank, cities.others]).toEqual([all.rank, all.others])
  expect(cities.parts.map(({ rank }) => rank)).toEqual(all.parts.map(({ rank }) => rank))
  expect(cities.parts.map(({ median }) => median)).not.toEqual(all.parts.map(({ median }) => median))
})

test('of a partial index there is the change of what was published, and no split', async () => {
  const { split, published } = await asked('PAR', 2023, 2024)
  expect(split).toBeNull()
  // 91.43 → 92.75 and third in both years; the mean of all provinces 86.98 → 88.37.
  expect(published).toMatchObject({ place: { from: { rank: 3 }, to: { rank: 3 } }, rank: 0 })
  expect(published?.score).toBeCloseTo(1.32, 9)
  expect(published?.average?.change).toBeCloseTo(1.39, 9)
})

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
