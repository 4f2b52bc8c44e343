import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figures } from '../../src/state/figures.examples.ts'
import { screens } from '../../src/state/screens.ts'
import { headlineWords, mostWords } from '../testing/headlineWords.ts'
import { figuresOn, figuresThere, firstAddresses, sqlOn, wrongFigures } from './everyFigure.ts'
import { namesInData } from './namesInData.ts'
import { openSite, type Site } from './openSite.ts'
import { withoutRows } from './withoutRows.ts'

let site: Site
let names: string[]

beforeAll(async () => {
  ;[site, names] = await Promise.all([openSite(), namesInData()])
})

afterAll(() => site.close())

describe('the list of figures', () => {
  it('names each of a screen once, at an address of that screen', () => {
    const keys = figures.map(({ screen, id }) => `${screen} ${id}`)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    const paths = new Map<string, string>(screens.map(({ name, path }) => [name, path]))
    const astray = figures.filter(({ screen, at }) => at.split('?')[0] !== paths.get(screen))
    expect(astray).toEqual([])
  })

  it('has figures of every screen', () => {
    expect(firstAddresses.map(({ screen }) => screen)).toEqual(screens.map(({ name }) => name))
  })

  it.each(firstAddresses)(
    'is what stands on $hash, each with a short headline',
    async ({ hash, screen, ids }) => {
      const { page } = await site.visit(hash)
      await figuresThere(page, ids)
      expect(wrongFigures(screen, await figuresOn(page))).toEqual([])
      expect(await withoutRows(await sqlOn(page), (sql) => !/\b(dossiers|steps)\b/.test(sql))).toEqual([])
      const headlines = await page.locator('main figure > :is(h2, h3)').allTextContents()
      expect(headlines.filter((one) => headlineWords(one, names) > mostWords)).toEqual([])
    },
  )
})
