import { afterAll, beforeAll, it } from 'vitest'
import { languageCodes } from '../../src/i18n/languages.ts'
import { printsOnOneSheet } from './oneSheet.ts'
import { openSite, type Site } from './openSite.ts'

/** Departments with much and with little to say, an agency, an affiliate, a division, wards with long names, units that are no more. */
const printed = [
  'S.XAYDUNG.2025',
  'S.NNMT',
  'S.TAICHINH.2025',
  'S.BQLCNCKCN',
  'V.THUE',
  'S.NNMT.D1',
  'S.NNMT.P1',
  'X.10183',
  'X.10237',
  'S.TTTT',
  'Q.001',
  'HN',
] as const

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

it.each(languageCodes)(
  'the page of every kind of unit is one sheet of A4, in %s',
  async (language) => {
    await printsOnOneSheet(site, printed, language)
  },
  240_000,
)
