import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/engine/contract.ts'
import type { PackageRow } from '../../src/engine/validate/PackageRow.ts'
import { openFacts } from './facts.ts'
import { gatherTables } from './gatherTables.ts'
import { vcciWorkbooks, weightOf2017 } from './laterScores.examples.ts'

const { data } = gatherTables('data')
type Values = PackageRow['values']
const rows = (table: Table): Values[] => (data[table] ?? []).map(({ values }) => values)
const pci = rows('scores').filter(({ index }) => index === 'PCI')
const totals = (year: number) => pci.filter((row) => row.year === year && row.component === 'PCI')
const scoreOf = (year: number, place: string, component: string) =>
  Number(pci.find((row) => row.year === year && row.place === place && row.component === component)?.score)

const printed = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019]
const unrounded = [2017, 2018, 2019]

describe('ranks that VCCI printed', () => {
  it.each(printed)('in %i are 1 to 63 and follow the order of the totals', (year) => {
    const ranked = totals(year).sort((a, b) => Number(a.rank_published) - Number(b.rank_published))
    expect(ranked.map((row) => row.rank_published)).toEqual(Array.from({ length: 63 }, (_, i) => i + 1))
    const scores = ranked.map((row) => Number(row.score))
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  it('part two places of the same total in 2011 alone', () => {
    const tied = printed.flatMap((year) => {
      const all = totals(year)
      return all
        .filter((row) => all.filter(({ score }) => score === row.score).length > 1)
        .map(({ place, score, rank_published }) => [year, place, score, rank_published])
    })
    expect(tied.sort((a, b) => Number(a[3]) - Number(b[3]))).toEqual([
      [2011, '60', 57.62, 40],
      [2011, '02', 57.62, 41],
    ])
  })

  it.each([
    [2009, 58.177, 33],
    [2017, 64.7145, 13],
    [2018, 65.396, 9],
    [2019, 68.8036, 9],
  ])('of Hà Nội in %i stand beside its total %d', (year, score, rank) => {
    const own = totals(year).find(({ place }) => place === '01')
    expect(own).toMatchObject({ score, rank_published: rank, place_system: '63' })
  })

  it('come with totals that differ from those held before by their rounding at most', () => {
    const held = openFacts('data/facts').readFacts('scores.csv')
    const gaps = held
      .filter((fact) => fact.get('index') === 'PCI' && fact.get('component') === 'PCI')
      .filter((fact) => printed.includes(Number(fact.get('year'))))
      .map((fact) => {
        const now = scoreOf(Number(fact.get('year')), fact.get('place_code') ?? '', 'PCI')
        return { year: Number(fact.get('year')), gap: Math.abs(now - Number(fact.get('score'))) }
      })
    expect(gaps).toHaveLength(693)
    const widest = (years: readonly number[]) =>
      Math.max(...gaps.filter(({ year }) => years.includes(year)).map(({ gap }) => gap))
    expect(widest(printed.filter((year) => year < 2017))).toBe(0)
    expect(widest(unrounded)).toBeCloseTo(0.005, 9)
  })
})

describe('the weights of PCI 2017–2019', () => {
  const components = Object.keys(weightOf2017)
  const recomputed = (year: number, place: string, weights: Readonly<Record<string, number>>) =>
    components.reduce((sum, code) => sum + (weights[code] ?? 0) * scoreOf(year, place, `PCI.${code}`), 0) / 10
  const widest = (year: number, weights: Readonly<Record<string, number>>) =>
    Math.max(
      ...totals(year).map((row) =>
        Math.abs(Number(row.score) - recomputed(year, String(row.place), weights)),
      ),
    )
  // Ten sub-indices of two decimals, weights of 1 in all, a scale ten times as wide; a total of four decimals.
  const rounding = 10 * 0.005 + 0.00005

  it('are verified, and those of the table', () => {
    const own = rows('components').filter((row) => row.index === 'PCI' && row.edition === '2017')
    expect(own.map(({ component, weight, status }) => [component, weight, status])).toEqual([
      ['PCI', null, 'verified'],
      ...components.map((code) => [`PCI.${code}`, (weightOf2017[code] ?? 0) / 100, 'verified']),
    ])
  })

  it.each(vcciWorkbooks)(
    'make the total of $place in $year to 0.0000 of its unrounded sub-indices',
    (row) => {
      const made = components.reduce(
        (sum, code, i) => sum + (weightOf2017[code] ?? 0) * (row.scores[i] ?? 0),
        0,
      )
      expect(Math.abs(made / 10 - scoreOf(row.year, row.place, 'PCI'))).toBeLessThan(0.0001)
    },
  )

  it.each([
    [2017, 0.0224],
    [2018, 0.0278],
    [2019, 0.0251],
  ])('make all 63 totals of %i of printed sub-indices, within their rounding, to %d', (year, gap) => {
    expect(totals(year)).toHaveLength(63)
    expect(widest(year, weightOf2017)).toBeCloseTo(gap, 9)
    expect(gap).toBeLessThan(rounding)
  })

  it.each(unrounded)(
    'are the only ones: one point moved to any other misses a total of %i by more',
    (year) => {
      const others = components.flatMap((from) =>
        components
          .filter((to) => to !== from)
          .map((to) => ({
            ...weightOf2017,
            [from]: (weightOf2017[from] ?? 0) - 1,
            [to]: (weightOf2017[to] ?? 0) + 1,
          })),
      )
      expect(others).toHaveLength(90)
      expect(Math.min(...others.map((weights) => widest(year, weights)))).toBeGreaterThan(2 * rounding)
    },
  )
})
