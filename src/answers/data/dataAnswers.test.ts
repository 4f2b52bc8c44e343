import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { type BothEngines, forBothEngines } from '../../../scripts/database/forBothEngines.ts'
import { openPackage } from '../../../scripts/database/openPackage.ts'
import { writePackage } from '../../../scripts/database/writePackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { componentSpans } from '../../queries/componentSpans.ts'
import { eventRows } from '../../queries/eventRows.ts'
import { officialUnitScores } from '../../queries/officialUnitScores.ts'
import { publishedFigureRows } from '../../queries/publishedFigureRows.ts'
import { ask, type Query } from '../../queries/query.ts'
import { sourceUse } from '../../queries/sourceUse.ts'
import { statedSources } from '../../queries/statedSources.ts'
import { type CoverageGrid, coverageGrid } from './coverageGrid.ts'
import { sources } from './sources.ts'

let engines: BothEngines

beforeAll(async () => {
  engines = await forBothEngines(defaultData())
}, 60_000)

afterAll(() => engines.close())

test.each([
  of(componentSpans),
  of(eventRows),
  of(officialUnitScores),
  of(publishedFigureRows),
  of(sourceUse),
  of(statedSources),
])('$name gives the same rows in both engines, with the declared kinds', async (one) => {
  const native = await one.ask('native')
  expect(native.length).toBeGreaterThan(20)
  expect(await one.ask('wasm')).toEqual(native)
  for (const row of native) {
    expect(Object.keys(row)).toEqual(Object.keys(one.columns))
    for (const [column, kind] of Object.entries(one.columns)) {
      const cell = row[column]
      if (cell === null) expect(kind).toMatch(/\?$/)
      else expect(typeof cell).toBe(kind.replace('?', '').replace('text', 'string'))
    }
  }
})

function of<C extends Parameters<typeof ask>[1]['columns']>(query: Query<Readonly<Record<never, never>>, C>) {
  return {
    name: query.name,
    columns: query.columns as Parameters<typeof ask>[1]['columns'],
    ask: async (engine: 'native' | 'wasm'): Promise<Readonly<Record<string, unknown>>[]> =>
      ask(engines[engine], query, {}),
  }
}

function states(grid: CoverageGrid, component: string | null, index = grid.index): string {
  const letters = { complete: '#', partial: '+', ranks: 'r', unloaded: '.' }
  const line = grid.lines.find((one) => one.index === index && one.component === component)
  return grid.years
    .map((year) => line?.cells.find((cell) => cell.year === year))
    .map((cell) => (cell ? letters[cell.state] : ' '))
    .join('')
}

describe('coverage of the published figures', () => {
  it('is complete, partial or missing as the README of the facts counts them, up to the last finished year', async () => {
    const grid = await coverageGrid(engines.native, { index: null, today: '2026-11-20' })
    expect([grid.years[0], grid.years.at(-1)]).toEqual([2005, 2025])
    expect(grid.lines).toHaveLength(14)
    expect(states(grid, 'PCI', 'PCI')).toBe('##################++.')
    expect(states(grid, 'PAPI', 'PAPI')).toBe('      ##############.')
    expect(states(grid, 'DTI', 'DTI')).toBe('               +.###.')
    expect(states(grid, 'QD766', 'QD766')).toBe('                 ###.')
    expect(states(grid, 'PAR', 'PAR')).toBe('       +++++++++++++.')
    expect(states(grid, null, 'PCI')).toBe('#################++++')
  })

  it('adds up the components of a year, each once though it stands in two trees', async () => {
    const grid = await coverageGrid(engines.native, { index: null, today: '2026-11-20' })
    const line = grid.lines.find((one) => one.index === 'PAR' && one.component === null)
    const cell = line?.cells.find(({ year }) => year === 2020)
    expect(cell?.components?.all).toBe(12)
    expect(cell?.of).toBe(12 * 63)
  })

  it('shows a component only in years whose edition has it', async () => {
    const grid = await coverageGrid(engines.native, { index: 'PAPI', today: '2026-11-20' })
    expect(states(grid, 'SC52')).toBe('##########     ')
    expect(states(grid, 'SC83')).toBe('        ###### ')
    expect(grid.lines.find(({ component }) => component === 'SC52')).toMatchObject({ depth: 2 })
    expect(grid.lines[0]).toMatchObject({ component: 'PAPI', depth: 0 })
  })

  it('knows no years of an index that does not exist', async () => {
    expect(await coverageGrid(engines.native, { index: 'XYZ', today: null })).toMatchObject({
      years: [],
      lines: [],
    })
  })
})

describe('sources', () => {
  it('carry every figure at least once, the most used first', async () => {
    const all = await sources(engines.native, {})
    const figures = all.map((one) => one.figures)
    expect(figures).toEqual([...figures].sort((a, b) => b - a))
    expect(figures.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(42710)
    expect(all[0]).toMatchObject({ indices: ['PCI'], first_year: 2017, last_year: 2021 })
  })

  it('count a row that names two sources for both, and keep a code without a title', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sources-'))
    await writePackage(folder, {
      tables: {
        sources: [{ source: 's1', title: 'Báo cáo', url: null, url_complete: null }],
        scores: [
          {
            index: 'PCI',
            year: 2020,
            place_system: '63',
            place: '01',
            component: 'PCI',
            score: 66,
            source: 's1; s2',
          },
          {
            index: 'PAR',
            year: 2022,
            place_system: '63',
            place: '01',
            component: 'PAR',
            score: 89,
            source: 's1',
          },
          {
            index: 'PAR',
            year: 2023,
            place_system: '63',
            place: '01',
            component: 'PAR',
            score: 91,
            source: null,
          },
        ],
      },
    })
    const database = await openPackage(folder)
    try {
      expect(await sources(database, {})).toEqual([
        {
          source: 's1',
          title: 'Báo cáo',
          url: null,
          url_complete: null,
          figures: 2,
          indices: ['PAR', 'PCI'],
          first_year: 2020,
          last_year: 2022,
        },
        {
          source: 's2',
          title: 's2',
          url: null,
          url_complete: null,
          figures: 1,
          indices: ['PCI'],
          first_year: 2020,
          last_year: 2020,
        },
      ])
    } finally {
      database.close()
      rmSync(folder, { recursive: true })
    }
  })
})
