import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageCodes } from '../../src/i18n/languages.ts'
import { accessFaults } from './accessFaults.ts'
import { everyView, figuresThere } from './everyFigure.ts'
import { layoutFaults } from './layoutFaults.ts'
import { openSite, type Site } from './openSite.ts'
import { turnTo } from './turnTo.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe('nothing is cut, too wide or out of reach of keys', () => {
  it.each(everyView)('$hash, in every language and size', async ({ hash, ids }) => {
    const { page } = await site.visit(hash)
    const found: string[] = []
    for (const viewport of sizes) {
      for (const language of languageCodes) {
        await turnTo(page, { viewport, language, colorScheme: 'light', media: 'screen' })
        await figuresThere(page, ids)
        const faults = await layoutFaults(page)
        found.push(...faults.map((fault) => `${viewport.width} ${language}: ${fault}`))
      }
      // What can be pressed depends on the size, hardly on the language.
      const faults = viewport.width === 1366 ? [] : await accessFaults(page, 'main')
      found.push(...faults.map((fault) => `${viewport.width}: ${fault}`))
    }
    expect(found).toEqual([])
  })
})
