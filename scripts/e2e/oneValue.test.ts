import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { type OpenPackage, openPackage } from '../database/openPackage.ts'
import { disagreements } from '../figures/disagreements.ts'
import type { FigureAt, FigureKey } from '../figures/FigureAt.ts'
import { figuresOfIndices } from '../figures/figuresOfIndices.ts'
import { figuresOfUnits } from '../figures/figuresOfUnits.ts'
import { writtenFigure } from '../figures/writtenFigure.ts'
import { defaultData } from '../report/defaultData.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'

interface Screen {
  hash: string
  says: RegExp
  /** Column of a table → what it tells of the row; null where the row is something else. */
  columns: Record<string, (row: string) => FigureKey | null>
  /** A figure whose table stands behind its picture, with the names of places. */
  behind?: string
}

const place = '01'
const total = (quantity: string, index: string, year: number) => (row: string) =>
  /^\d\d$/.test(row) ? { quantity, index, year, component: index, place: row } : null
const recomputed = (quantity: string, index: string, year: number) => (row: string) =>
  /^\d\d$/.test(row) ? { quantity, index, year, place: row } : null
const part = (quantity: string, index: string, year: number) => (component: string) =>
  component.startsWith(index) ? { quantity, index, year, component, place } : null
const ofAll = (quantity: string, index: string, year: number) => (component: string) =>
  component.startsWith(index) ? { quantity, index, year, component } : null

const screens: Screen[] = [
  ...[
    { index: 'PCI', year: 2024 },
    { index: 'PAPI', year: 2024 },
    { index: 'DTI', year: 2023 },
  ].map(({ index, year }) => ({
    hash: `/ranking?index=${index}&year=${year}`,
    says: new RegExp(`^${index} ${year}: `),
    columns: { rank: total('rank', index, year), score: total('score', index, year) },
  })),
  ...[
    { index: 'QD766', year: 2024 },
    { index: 'PAPI', year: 2024 },
  ].flatMap(({ index, year }): Screen[] => [
    {
      hash: `/components?index=${index}&year=${year}`,
      says: new RegExp(`${index}|766`),
      columns: {
        ...{ score: part('score', index, year), rank: part('rank', index, year) },
        ...{ median: ofAll('median', index, year), best: ofAll('best', index, year) },
      },
    },
    {
      hash: `/causes?tab=change&index=${index}&from=${year - 1}&year=${year}`,
      says: new RegExp(`^${index} ${year - 1} → ${year}: `),
      columns: { from: part('score', index, year - 1), to: part('score', index, year) },
    },
    {
      hash: `/causes?tab=compare&index=${index}&year=${year}`,
      says: new RegExp(`^${index} ${year}: `),
      columns: { total: total('score', index, year), rank: total('rank', index, year) },
    },
    {
      hash: `/causes?tab=room&index=${index}&year=${year}`,
      says: new RegExp(`${index} ${year}`),
      columns: { score: part('score', index, year), toMaximum: part('lost', index, year) },
    },
    {
      hash: `/causes?tab=sensitivity&index=${index}&year=${year}`,
      says: new RegExp(`^${index} ${year}`),
      columns: { rank: recomputed('recomputedRank', index, year) },
      behind: 'rank-intervals',
    },
  ]),
]

const only = ['PCI', 'PAPI', 'DTI', 'QD766']

let site: Site
let database: OpenPackage
let told: FigureAt[]
let placeOf: ReadonlyMap<unknown, string>

beforeAll(async () => {
  ;[site, database] = await Promise.all([openSite(), openPackage(defaultData())])
  const sql = `SELECT place, name_vi FROM places WHERE place_system = '63'`
  const places = await database.run({ sql, values: [], tables: ['places'] })
  placeOf = new Map(places.map(({ name_vi, place }) => [name_vi, String(place)]))
  told = await figuresOfIndices(database, { place, only, last: 2, depth: 1 })
})

afterAll(async () => {
  database.close()
  await site.close()
})

/** Cells of every table on the screen: key of the row, key of the column, text. */
function cellsOn(page: Page): Promise<[row: string, column: string, text: string][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main tr[data-row]')].flatMap((row) =>
      [...row.querySelectorAll<HTMLElement>('[data-column]')].map((cell): [string, string, string] => [
        row.dataset.row ?? '',
        cell.dataset.column ?? '',
        cell.textContent ?? '',
      ]),
    ),
  )
}

describe('a figure in a table of the page is the one that the report and the other screens tell', () => {
  it.each(screens)('$hash', async (screen) => {
    await expectOneValue(screen, told)
  })
})

const month = '2026-10'
const week = '2026-W46'

/** Of a unit in a period, by indicator; amounts of money are written in milliards, which no report prints. */
const indicatorsOf = (unit: string, period: string) => {
  const of = (quantity: string) => (indicator: string) =>
    indicator === 'disbursement' ? null : { quantity, unit, indicator, period }
  return { value: of('value'), counts: of('numerator') }
}
const components = ['CKMB', 'DVTT', 'MDHL', 'MDSH', 'TDGQ'].map((code) => `QD766.${code}`)

const screensOfUnits: Screen[] = [
  ...['HN', 'S.NNMT'].map((unit) => ({
    hash: `/indicators?grain=month&period=${month}&unit=${unit}`,
    says: /^Tháng 10\/2026/,
    columns: indicatorsOf(unit, month),
  })),
  { hash: '/unit?unit=S.NNMT', says: /^Tuần 46\/2026: /, columns: indicatorsOf('S.NNMT', week) },
  {
    hash: `/indicators?tab=points&grain=month&period=${month}`,
    says: /xếp được/,
    columns: Object.fromEntries(
      components.map((component) => [
        component,
        (unit: string) =>
          unit.startsWith('S.')
            ? { quantity: 'points', index: 'QD766', unit, period: month, component }
            : null,
      ]),
    ),
  },
]

describe('a figure of a unit in a table of the page is the one that the report and the other screens tell', () => {
  let toldOfUnits: FigureAt[]

  beforeAll(async () => {
    toldOfUnits = await figuresOfUnits(database, {
      root: 'HN',
      unit: 'S.NNMT',
      kinds: { HN: ['department'], 'S.NNMT': ['affiliate'] },
      index: 'QD766',
      drawn: ['on_time'],
      // The last is the week of the data's date.
      periods: [month, week, '2026-W47'],
    })
  })

  it.each(screensOfUnits)('$hash', async (screen) => {
    await expectOneValue(screen, toldOfUnits)
  })
})

async function expectOneValue(
  { hash, says, columns, behind }: Screen,
  told: readonly FigureAt[],
): Promise<void> {
  const { page } = await site.visit(hash)
  await shown(page, says)
  if (behind !== undefined) {
    const figure = page.locator(`[data-figure="${behind}"]`)
    await figure.getByRole('button', { name: vi.figure.table }).click()
  }
  const cells = await cellsOn(page)
  const named = new Map(
    cells.flatMap(([row, column, text]) => (column === 'name' ? [[row, placeOf.get(text)]] : [])),
  )
  const read = cells
    .map(([row, ...rest]) => [named.get(row) ?? row, ...rest] as const)
    .flatMap(([row, column, text]): FigureAt[] => {
      const key = columns[column]?.(row) ?? null
      const written = key === null ? null : writtenFigure(text)
      if (key === null || written?.value == null) return []
      const isShare = key.quantity === 'value' && text.includes('%')
      const { value, decimals } = written
      return [{ key, where: hash, ...(isShare ? { value: value / 100, decimals: decimals + 2 } : written) }]
    })
  const held = disagreements([...read, ...told.filter(({ value }) => value !== null)])
  expect(held.apart.filter((line) => line.includes(hash))).toEqual([])
  const pairs = [...held.pairs].filter(([pair]) => pair.includes(hash))
  expect(pairs.length, 'other places that tell the same').toBeGreaterThan(1)
  expect(read.length).toBeGreaterThan(4)
}
