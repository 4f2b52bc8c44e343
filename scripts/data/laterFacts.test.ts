import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/engine/contract.ts'
import type { PackageRow } from '../../src/engine/validate/PackageRow.ts'
import { gatherTables } from './gatherTables.ts'

const { data } = gatherTables('data')
const rows = (table: Table): PackageRow['values'][] => (data[table] ?? []).map(({ values }) => values)
const pci = rows('scores').filter(({ index }) => index === 'PCI')

describe('PCI 2025', () => {
  it('is an edition of its own, three pillars and nine sub-indices without weights', () => {
    expect(rows('editions')).toContainEqual(
      expect.objectContaining({ index: 'PCI', edition: '2025', first_year: 2025, comparable: false }),
    )
    const of = (tree: string) =>
      rows('components').filter((row) => row.index === 'PCI' && row.edition === '2025' && row.tree === tree)
    expect(of('pillars').map(({ component }) => component)).toEqual(['PCI', 'PCI.P1', 'PCI.P2', 'PCI.P3'])
    const [root, ...nine] = of('main')
    expect(root).toMatchObject({ component: 'PCI', aggregation: 'none', max: null, status: 'unverified' })
    expect(nine).toHaveLength(9)
    for (const one of nine) expect(one).toMatchObject({ max: 10, weight: null, status: 'unverified' })
  })

  it('has 17 scores of five provinces and no total', () => {
    const known = pci.filter(({ year }) => year === 2025)
    expect(known).toHaveLength(17)
    expect(new Set(known.map(({ place, place_system }) => `${place_system} ${place}`)).size).toBe(5)
    expect(
      known.every(({ component, rank_published }) => component !== 'PCI' && rank_published === null),
    ).toBe(true)
  })

  it('and the three years before have the business support of Hồ Chí Minh', () => {
    const years = [2022, 2023, 2024, 2025]
    const support = pci.filter(({ place, component }) => place === '79' && component === 'PCI.SUPPORT')
    expect(years.map((year) => support.find((row) => row.year === year)?.score)).toEqual([
      7.04, 7.37, 7.81, 5.61,
    ])
  })
})

describe('what was read later of other tables', () => {
  it.each([
    ['PCI', 2008, '2008-12-11'],
    ['PCI', 2009, '2010-01-14'],
    ['PCI', 2024, '2025-05-06'],
    ['PAPI', 2021, '2022-05-10'],
    ['PAR', 2016, '2017-05-30'],
    ['SIPAS', 2024, '2025-04-06'],
    ['DTI', 2021, '2022-08-08'],
    ['PAR', 2013, '2014-09-05'],
    ['PCI', 2012, null],
  ])('%s %i came out on %s', (index, year, published) => {
    expect(rows('publications').find((row) => row.index === index && row.year === year)).toMatchObject({
      published,
    })
  })

  it('39 days of announcement are known, each with a source that is in the list', () => {
    const codes = new Set(rows('sources').map(({ source }) => source))
    const dated = rows('publications').filter(({ published }) => published !== null)
    expect(dated).toHaveLength(39)
    for (const { source } of dated) {
      expect(
        String(source)
          .split(';')
          .filter((code) => !codes.has(code)),
      ).toEqual([])
    }
  })

  it('a day whose year was inferred says so where it was read', () => {
    const inferred = rows('sources').filter(({ title }) => String(title).includes('năm suy ra'))
    expect(inferred.map(({ source }) => source)).toEqual(['a002', 'a012', 'a013', 'a015', 'a017', 'a031'])
  })

  it('leads hold for the years of their documents, and for none since', () => {
    const leads = rows('responsibilities').filter(
      (row) => row.index === 'PCI' && row.status === 'verified' && row.role === 'lead',
    )
    expect(leads.map((row) => [row.component, row.unit, row.valid_from, row.valid_to])).toEqual([
      ['PCI.ENTRY', 'S.KHDT', '2021-01-01', '2021-12-31'],
      ['PCI.ENTRY', 'S.KHDT', '2023-01-01', '2023-12-31'],
      ['PCI.TRANSPARENCY', 'S.TTTT', '2019-01-01', '2019-12-31'],
    ])
  })

  it('targets are those of the plans of 2022, 2025 and 2026, none of them twice', () => {
    const words = rows('targets')
      .filter(({ period }) => period === '2022' || period === '2025' || period === '2026')
      .map((row) => [row.period, row.component, row.measure, row.operator, row.value].join(' ').trim())
    expect(words.sort()).toEqual([
      '2022 PAR rank + 1',
      '2022 PAR score >= 92.55',
      '2022 SIPAS score > 88',
      '2022 SIPAS.B5 score > 85',
      '2022 SIPAS.B5 text',
      '2025 PAPI band = 2',
      '2025 PAR text',
      '2025 SIPAS text',
      '2025 TTHC text',
      '2025 TTHC text',
      '2026 PAR text',
      '2026 SIPAS score >= 86',
      '2026 SIPAS text',
      '2026 TTHC text',
    ])
  })
})
