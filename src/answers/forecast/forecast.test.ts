import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { forecastIndex } from './forecastIndex.ts'
import { forecastYearEnd } from './forecastYearEnd.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const of = (index: string) => forecastIndex(database, { index, place: '01' })

describe('the next year of an index', () => {
  test('PCI and PAPI: drawing scores to the median beats both simple ways, and ranks are no better', async () => {
    for (const index of ['PCI', 'PAPI']) {
      const { backTest } = await of(index)
      expect(backTest, index).toMatchObject({ proven: true, model: 'shrunk' })
      const shown = backTest?.tests.find(({ model }) => model === backTest.model)
      for (const naive of shown?.naives ?? []) {
        expect(shown?.score).toBeLessThan(naive.score)
        expect(shown?.rank).toBeCloseTo(naive.rank, 9)
      }
    }
  })

  test('the history is cut where years do not compare, and nothing is forecast across', async () => {
    const { backTest, history } = await of('PCI')
    const tried = backTest?.tests.find(({ model }) => model === 'last')?.years.map(({ year }) => year)
    expect(tried).not.toEqual(expect.arrayContaining([2006]))
    for (const cut of [2006, 2009, 2013]) expect(tried).not.toContain(cut)
    const runOf = (year: number) => history.find((one) => one.year === year)?.run
    expect(runOf(2012)).not.toBe(runOf(2013))
    expect(runOf(2016)).toBe(runOf(2017))
  })

  test('what intervals held is told of every year that had three before it, however little it was', async () => {
    const { coverage, tests, model } = (await of('PCI')).backTest ?? {}
    const tried = tests?.find((test) => test.model === model)?.years.map(({ year }) => year) ?? []
    expect(coverage?.years.map(({ year }) => year)).toEqual(tried.slice(3))
    // 2017 was graded far more kindly than any year before it.
    expect(coverage?.years.find(({ year }) => year === 2017)).toEqual({ year: 2017, inside: 27, of: 63 })
    expect(coverage?.inside).toBe(coverage?.years.reduce((sum, { inside }) => sum + inside, 0))
  })

  test('three years of QD766 prove nothing: last year is kept for reference', async () => {
    const { forecast } = await of('QD766')
    expect(forecast).toMatchObject({ year: 2025, proven: false, why: 'few years', model: 'last' })
    expect(forecast?.places.get('01')).toMatchObject({ scoreLow: null, rank: 34 })
  })

  test('a year that is published already, if only in part, is not forecast', async () => {
    const pci = await of('PCI')
    expect(pci).toMatchObject({ forecast: null, refused: 'published', last: { year: 2022 } })
    expect(pci.later.map(({ year }) => year)).toEqual([2023, 2024, 2025])
    expect(await of('PAPI')).toMatchObject({ forecast: { year: 2025 }, refused: null })
  })

  test('partial tables are refused with what is known of them', async () => {
    for (const index of ['PAR', 'PGI']) {
      const found = await of(index)
      expect(found).toMatchObject({ forecast: null, refused: 'never whole' })
      expect(found.later.length).toBeGreaterThan(0)
    }
    expect(await of('SIPAS')).toMatchObject({ forecast: null, refused: 'one year' })
  })

  test('where other places will be ranked, only those that stay the same have a forecast', async () => {
    const { newPlaces, lasting } = await of('PAPI')
    expect(newPlaces).toBe(true)
    expect(lasting.has('01')).toBe(true)
    expect(lasting.size).toBe(11)
    expect((await of('PCI')).newPlaces).toBe(false)
  })
})

describe('the end of the year by its weeks', () => {
  const end = (index: string, unit = 'HN') => forecastYearEnd(database, { index, unit, asOf: '2026-11-20' })

  test('QD766 is measured on all of its points, of which a document gives a fifth', async () => {
    const found = await end('QD766')
    expect(found.whole).toBe(100)
    expect(found.ahead?.measurable).toBeCloseTo(100, 9)
    expect(found.verified).toBeCloseTo(20, 9)
    const { now, low, high, expected } = found.ahead?.total ?? { now: 0, low: 0, high: 0, expected: 0 }
    expect(low).toBeLessThan(expected)
    expect(expected).toBeLessThan(high)
    expect(high).toBeLessThan(100)
    expect(Math.abs(expected - now)).toBeLessThan(5)
    expect(found.toDate.at(-1)?.points).toBeCloseTo(now, 9)
  })

  test('what it would have said a year ago is told beside what came', async () => {
    const { tried } = await end('QD766')
    expect(tried).toMatchObject({ day: '2025-11-20', year: 2025 })
    if (tried === null) return
    expect(Math.abs(tried.expected - tried.came)).toBeLessThan(Math.abs(tried.naive - tried.came))
  })

  test('an edition without indicators is not measured by those of another', async () => {
    for (const index of ['PAR', 'PCI', 'PAPI']) expect((await end(index)).ahead).toBeNull()
    expect((await end('PAR')).otherEditions).toEqual(['2022'])
  })

  test('a commune has the same points by its own cases', async () => {
    const { ahead } = await end('QD766', 'X.00070')
    expect(ahead?.unmeasured.map(({ indicator }) => indicator)).toEqual(
      expect.arrayContaining(['announced_on_time', 'catalogue_complete']),
    )
    expect(ahead?.measurable).toBeLessThan(100)
  })

  test('an unknown unit or index is refused', async () => {
    await expect(end('QD766', 'X')).rejects.toThrow(RangeError)
    await expect(end('NONE')).rejects.toThrow(RangeError)
  })
})
