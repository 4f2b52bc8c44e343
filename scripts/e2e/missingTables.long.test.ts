import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Screen, screens } from '../../src/state/screens.ts'
import { built } from './built.ts'
import { figureAddresses } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'

type Fallen = Readonly<Partial<Record<Screen['name'], 'all' | readonly string[]>>>

interface Resource {
  name: string
  path: string | readonly string[]
}

const description = path.join(built, 'public', 'data', 'datapackage.json')
const { resources }: { resources: readonly Resource[] } = JSON.parse(readFileSync(description, 'utf8'))

let site: Site
let page: Page
let said: string[]

beforeAll(async () => {
  site = await openSite()
  ;({ page, said } = await site.open('/nowhere'))
})

afterAll(() => site.close())

/** The figures that stand on an address once nothing on it is awaited any more, and why others do not. */
function standing(hash: string, ids: readonly string[]): Promise<{ ids: string[]; alerts: string[] }> {
  return page.evaluate(
    ([next, wanted]) =>
      new Promise<{ ids: string[]; alerts: string[] }>((resolve, reject) => {
        const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`main ${selector}`)]
        const begun = performance.now()
        let seen = ''
        let since = begun
        const look = () => {
          const now = performance.now()
          const busy = all('[aria-busy="true"]').length + all('[data-waiting]').length > 0
          const found = {
            ids: all('figure').map(({ dataset }) => dataset.figure ?? ''),
            alerts: all('[role="alert"]').map((one) => one.textContent ?? ''),
          }
          const state = busy ? '' : JSON.stringify(found)
          if (state !== seen || busy) since = now
          seen = state
          const isWhole = !busy && wanted.every((id) => found.ids.includes(id))
          const isSettled = found.ids.length + found.alerts.length > 0 && now - since > 200
          if (isWhole || isSettled) resolve(found)
          else if (now - begun > 60_000) reject(new Error(`${next} waits for ${wanted}, shows ${state}`))
          else setTimeout(look, 20)
        }
        location.hash = '/nowhere'
        requestAnimationFrame(() => {
          location.hash = next
          setTimeout(look, 40)
        })
      }),
    [hash, ids] as const,
  )
}

function filesOf({ path: paths }: Resource): string[] {
  return [paths].flat().map((one) => `/data/${one}`)
}

/** By screen: listed figures that do not stand although they do when nothing is missing. */
async function lost({ name, ...resource }: Resource) {
  const files = new Set(filesOf({ name, ...resource }))
  const isOf = (url: URL) => files.has(url.pathname.slice(url.pathname.indexOf('/data/')))
  await page.goto('about:blank')
  said.length = 0
  await page.route(isOf, (route) => route.fulfill({ status: 404 }))
  await page.goto(`${site.address}#/nowhere`)
  try {
    const fallen = new Map<Screen['name'], string[]>(screens.map((screen) => [screen.name, []]))
    const reasons = new Set<string>()
    for (const { hash, screen, ids } of figureAddresses) {
      const there = await standing(hash, ids)
      fallen.get(screen)?.push(...ids.filter((id) => !there.ids.includes(id)))
      for (const alert of there.alerts) reasons.add(`${screen}: ${alert}`)
    }
    const thrown = said.filter((text) => text.startsWith('thrown:') || isOtherError(text))
    return { fallen, reasons, thrown }
  } finally {
    await page.unroute(isOf)
  }
}

/** The browser itself writes a line for each file that is not there. */
function isOtherError(text: string): boolean {
  return text.startsWith('error:') && !text.includes('Failed to load resource')
}

const numbers = new Map<string, number>(
  screens.map(({ name }) => [
    name,
    figureAddresses.reduce((sum, { screen, ids }) => sum + (screen === name ? ids.length : 0), 0),
  ]),
)

const row = (cells: readonly string[]) => cells.map((cell, i) => cell.padEnd(i === 0 ? 18 : 12)).join('')

const ofIndices: Fallen = {
  overview: ['indices'],
  ranking: 'all',
  components: 'all',
  causes: 'all',
  plan: 'all',
}
const ofUnits: Fallen = {
  overview: ['attention'],
  components: ['weekly', 'units-behind'],
  causes: ['units', 'unit-scores'],
  plan: ['year-end'],
  indicators: 'all',
  unit: ['signals', 'indicators'],
}
const ofCases: Fallen = {
  unit: ['due-soon', 'overdue', 'late'],
  bottlenecks: 'all',
}
const points = ['points', 'points-history', 'points-of-units']

/** What truly rests on a table: figures of a screen that may be lacking without it; of tables not named none. */
const mayFall: Readonly<Record<string, Fallen>> = {
  indices: {
    ...ofIndices,
    indicators: points,
    data: ['coverage', 'missing-years', 'editions', 'edition-list', 'tree'],
  },
  editions: {
    ...ofIndices,
    indicators: points,
    data: ['coverage', 'missing-years', 'editions', 'edition-list', 'tree'],
  },
  components: {
    ...ofIndices,
    indicators: points,
    data: ['coverage', 'missing-years', 'stated-sources', 'tree', 'proxies'],
  },
  places: ofIndices,
  publications: { ...ofIndices, data: ['coverage', 'missing-years', 'sources'] },
  scores: { ...ofIndices, data: ['coverage', 'missing-years', 'sources'] },
  units: {
    ...ofUnits,
    components: ['weekly', 'units-behind', 'lost'],
    causes: ['headroom-of-units', 'units', 'unit-scores'],
    unit: 'all',
    bottlenecks: 'all',
    data: ['published-figures', 'unit-scores'],
  },
  indicators: { ...ofUnits, data: ['stated-sources', 'indicators', 'proxies'] },
  // The page of a unit waits for what is measured before it lists what the unit leads.
  measurements: { ...ofUnits, unit: ['signals', 'indicators'] },
  dossiers: ofCases,
  steps: ofCases,
  events: { ...ofCases, data: ['stated-sources', 'events', 'holidays'] },
  proxies: {
    components: ['weekly', 'units-behind'],
    plan: ['year-end'],
    indicators: points,
    data: ['stated-sources', 'proxies'],
  },
  unit_links: {
    overview: ['attention'],
    indicators: ['alerts', 'alert', ...points],
    unit: ['signals'],
    data: ['stated-sources'],
  },
  unit_scores: { causes: ['unit-scores'], data: ['unit-scores', 'stated-sources'] },
  responsibilities: {
    components: ['lost'],
    causes: ['headroom-of-units'],
    data: ['stated-sources'],
  },
  benchmarks: { data: ['sources'] },
  sources: { data: ['sources'] },
  targets: { data: ['stated-sources'] },
  published_figures: { data: ['published-figures', 'stated-sources'] },
  conflicts: { data: ['conflicts'] },
}

describe('a table whose file is not there', () => {
  const lines = [row(['', ...screens.map(({ name }) => name)])]

  afterAll(() => console.log(lines.join('\n')))

  it.each(resources)('$name takes only what rests on it', async (resource) => {
    const { fallen, thrown, reasons } = await lost(resource)
    const cells = screens.map(({ name }) => {
      const n = fallen.get(name)?.length ?? 0
      return n === 0 ? '·' : `${n}/${numbers.get(name)}`
    })
    lines.push(row([resource.name, ...cells]))
    const beyond = [...fallen].flatMap(([screen, ids]) => {
      const may = mayFall[resource.name]?.[screen] ?? []
      return may === 'all' ? [] : ids.filter((id) => !may.includes(id)).map((id) => `${screen} ${id}`)
    })
    expect(beyond, [...reasons].join('\n')).toEqual([])
    expect(thrown).toEqual([])
  })
})
