import { describe, expect, it } from 'vitest'
import type { tables } from '../../src/engine/contract.ts'
import { numberOf, textOf } from '../../src/engine/validate/PackageRow.ts'
import { totalGaps } from '../../src/engine/validate/reportTotals.ts'
import { openFacts } from './facts.ts'
import { gatherTables } from './gatherTables.ts'

const { data, problems } = gatherTables('data')
const gaps = totalGaps(data)
const rows = (table: (typeof tables)[number]) => data[table] ?? []

function widestGap(index: string, year: number, component = index): number | undefined {
  return gaps.find((gap) => gap.index === index && gap.year === year && gap.component === component)?.gap
}

function scored(index: string, year: number, component = index): number {
  return rows('scores').filter(
    (row) =>
      textOf(row, 'index') === index &&
      numberOf(row, 'year') === year &&
      textOf(row, 'component') === component &&
      numberOf(row, 'score') !== null,
  ).length
}

it('has no error in the sources, and every row of the facts is loaded or listed with a reason', () => {
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
})

describe('PCI totals recomputed from sub-indices agree with the published', () => {
  it.each([2006, 2007, 2008, 2009, 2010, 2012, 2013, 2014, 2015, 2016])('to 0.001 in %i', (year) => {
    expect(widestGap('PCI', year)).toBeLessThanOrEqual(0.001)
  })
  it.each([2017, 2018, 2019, 2020, 2021])('to 0.04 in %i', (year) => {
    expect(widestGap('PCI', year)).toBeLessThanOrEqual(0.04)
  })
  it('to 0.011 in 2005, whose printed weights sum to 0.9999', () => {
    expect(widestGap('PCI', 2005)).toBeLessThanOrEqual(0.011)
  })
  it('but not in 2011, where they miss by up to 0.55', () => {
    expect(widestGap('PCI', 2011)).toBeCloseTo(0.5521, 4)
  })
  it('and compare every place of the year', () => {
    const compared = gaps.filter(({ index, year }) => index === 'PCI' && year <= 2021)
    expect(compared.map(({ places }) => places)).toEqual([
      42,
      64,
      64,
      64,
      ...Array.from({ length: 13 }, () => 63),
    ])
  })
})

describe('parts add up to what was published:', () => {
  it.each([2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024])(
    'PAPI and each of its dimensions in %i to 0.0003',
    (year) => {
      const dimensions = year < 2018 ? 6 : 8
      const codes = ['PAPI', ...Array.from({ length: dimensions }, (_, i) => `PAPI.${i + 1}`)]
      expect(
        codes.map((code) => widestGap('PAPI', year, code)).every((gap) => gap !== undefined && gap < 0.0003),
      ).toBe(true)
    },
  )
  it.each([2022, 2023, 2024])('the five groups of QD766 in %i', (year) => {
    expect(widestGap('QD766', year)).toBeLessThan(1e-9)
  })
  it.each([2022, 2023, 2024])('the four sub-indices of PGI in %i to 0.031', (year) => {
    expect(widestGap('PGI', year)).toBeLessThan(0.031)
  })
  it.each([2023, 2024])('the mean of blocks A and B of SIPAS in %i to 0.021', (year) => {
    expect(widestGap('SIPAS', year)).toBeLessThan(0.021)
  })
})

describe('known numbers of rows:', () => {
  it.each([
    ['64', 64],
    ['63', 63],
    ['34', 34],
  ])('system %s has %i places', (system, count) => {
    const codes = rows('places').filter((row) => textOf(row, 'place_system') === system)
    expect(new Set(codes.map((row) => textOf(row, 'place'))).size).toBe(count)
  })
  it('every place of an older system goes whole into one of the next', () => {
    const links = rows('place_links')
    const from = (system: string) => links.filter((row) => textOf(row, 'old_system') === system)
    expect(from('64').length).toBe(64)
    expect(from('63').length).toBe(63)
    expect(new Set(from('63').map((row) => textOf(row, 'new'))).size).toBe(34)
    expect(from('64').find((row) => textOf(row, 'old') === '28')?.values.new).toBe('01')
  })
  it('totals of as many places as the publications say', () => {
    expect([scored('PCI', 2005), scored('PCI', 2008), scored('PCI', 2022)]).toEqual([42, 64, 63])
    expect([scored('PAPI', 2021), scored('DTI', 2024), scored('QD766', 2023)]).toEqual([60, 63, 34])
  })
  it.each(
    openFacts('data/facts')
      .readFacts('publications.csv')
      .map((fact) => [fact.get('index'), fact.get('year'), fact.get('places_known')]),
  )('scores of %s %s for %s places, as its publication row says', (index, year, known) => {
    expect(scored(index ?? '', Number(year))).toBe(Number(known))
  })
  it('every edition of every index has its trees', () => {
    const trees = new Set(
      rows('components').map(
        (row) => `${textOf(row, 'index')} ${textOf(row, 'edition')} ${textOf(row, 'tree')}`,
      ),
    )
    expect(trees.size).toBe(28 + 6)
  })
})

it('turns PAR per cents into points only where the maximum of the area is known', () => {
  const derived = rows('scores').filter(
    (row) => row.values.basis === 'derived' && textOf(row, 'index') === 'PAR',
  )
  expect(
    derived.map((row) => [row.values.year, row.values.place, row.values.component, row.values.score]),
  ).toEqual([
    [2023, '17', 'PAR.1', 9.5],
    [2023, '17', 'PAR.3', 12.9909],
    [2024, '56', 'PAR.1', 9.5],
    [2024, '56', 'PAR.2', 9.502],
    [2024, '56', 'PAR.3', 12.8505],
    [2024, '56', 'PAR.4', 9.9246],
  ])
})

it('leaves the points empty that nobody published', () => {
  const maximum = (component: string) =>
    rows('components').find(
      (row) => textOf(row, 'edition') === '2022' && textOf(row, 'component') === component,
    )?.values.max
  expect([maximum('PAR.6'), maximum('PAR.7'), maximum('PAR.1.1')]).toEqual([null, null, null])
})
