import { mkdirSync, rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { broken, sound, type Tables } from '../database/brokenPackages.examples.ts'
import { writePackage } from '../database/writePackage.ts'
import { copySite } from './copySite.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'

const copy = copySite({ data: false })
let site: Site
let page: Page

beforeAll(async () => {
  await write(sound)
  site = await openSite({ root: copy.root })
  ;({ page } = await site.open('/data'))
})

afterAll(async () => {
  await site?.close()
  copy.remove()
})

async function write(tables: Tables): Promise<void> {
  const folder = copy.file('')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await writePackage(folder, { asOf: '2026-11-20', tables })
}

async function open(hash: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${site.address}#${hash}`)
}

const same = (tables: Tables) => tables

/** Headlines, and of every table all cells. */
async function seen(hash: string): Promise<string[]> {
  await open(hash)
  await shown(page, /./)
  await page.getByText(vi.frame.checking).waitFor({ state: 'detached' })
  await shown(page, /./)
  return page
    .locator('main figure')
    .evaluateAll((figures) =>
      figures.flatMap((figure) =>
        [...figure.querySelectorAll('h2, h3, th, td')].map((one) => one.textContent?.trim() ?? ''),
      ),
    )
}

const x = '/ranking?index=X&year=2021'
const y = '/ranking?index=Y&year=2021'
const parts = '/components?index=X&year=2021'
const led = '/components?index=Y&year=2021&component=Y.1'
const week = (number: number) => `/indicators?period=2026-W${number}`

/** Where a reader meets the fault; and where nothing is lost, if no figure is left there. */
const met: Readonly<Record<string, readonly [at: string, lives?: string]>> = {
  'a place whose code lost its zero': [x],
  'a score beyond its maximum': [parts],
  'a score with a comma': [parts],
  'a rank of two and a half': [x],
  'a score twice, once otherwise': [x],
  'a score twice, the same: it counts once': [x],
  'a place twice, with other contents': [x],
  'an index twice, with other contents': [x, y],
  'a unit twice, with other contents': [week(45)],
  'a numerator beyond its denominator': [week(45)],
  'an unknown unit': [week(45)],
  'measured days across the 14th': [week(46)],
  'a whole month': [week(45)],
  'a day after the data’s date': [week(46)],
  'an unknown unit that leads': [led],
  'assignments of more than the whole': [led],
  'a second root': [x, y],
  'weights that do not add up': [parts, y],
  'two editions of one year take that year alone': ['/ranking?index=X&year=2020', y],
  'an unknown kind of an indicator takes it and its points': [week(46), y],
  'scores without score': [x, week(45)],
  'an HTML page in place of a file': [x, week(45)],
}

const known = new Map<string, Promise<string[]>>()

/** What stands on the page of a package that lacks the rows at fault. */
function expected(tables: Tables, hash: string): Promise<string[]> {
  const key = JSON.stringify([tables, hash])
  const found = known.get(key) ?? write(tables).then(() => seen(hash))
  known.set(key, found)
  return found
}

it.each(Object.entries(met))(
  '%s: named above the figures, which are those without it',
  async (title, [at, lives]) => {
    const one = broken.find((one) => one.title === title)
    if (!one) throw new RangeError(`no package has ${title}`)
    const without = await expected((one.without ?? same)(sound), lives ?? at)
    await write((one.tables ?? same)(sound))
    await one.files?.(copy.file(''))
    await open(at)
    const told = page.getByRole('alert').or(page.getByRole('complementary', { name: vi.frame.leftOut }))
    for (const part of one.says) await told.filter({ hasText: part }).first().waitFor()
    expect(await seen(lives ?? at)).toEqual(without)
  },
  240_000,
)
