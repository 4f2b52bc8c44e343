import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type OpenPackage, openPackage } from '../../database/openPackage.ts'
import { defaultData } from '../defaultData.ts'
import { reachQuestion } from './reach.ts'

let database: OpenPackage
const noted: string[] = []

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => noted.push(String(text)) > 0)
  database = await openPackage(defaultData())
})

afterAll(() => {
  vi.restoreAllMocks()
  database.close()
})

const ask = (options: Record<string, string>) => {
  noted.length = 0
  const asked = { index: 'PCI', year: '2021', place: '01', rank: '5', others: 'still', ...options }
  return reachQuestion.answer(database, asked, { today: null })
}

describe('report -- reach', () => {
  test('prints a row for each of the ten components, with nobody as lead that no document names', async () => {
    const rows = await ask({})
    expect(rows).toHaveLength(10)
    expect(rows[0]).toMatchObject({
      component: 'PCI.TRANSPARENCY',
      score: 5.21,
      gain: 0.56,
      to: 5.77,
      points: 1.12,
      effort: 0.56,
      cap_from: 'made',
      reached: true,
      total: 69.71,
      rank: 5,
      lead: [],
      lead_status: null,
    })
    expect(rows.slice(1).map(({ gain }) => gain)).toEqual(Array(9).fill(0))
    expect(noted).toEqual([])
  })

  test('takes efforts and caps, and says when a rank is beyond them', async () => {
    const dear = await ask({ effort: 'PCI.TRANSPARENCY:9' })
    expect(dear[0]).toMatchObject({ component: 'PCI.SUPPORT', gain: 0.56 })
    const shut = 'COMPETITION ENTRY INFORMAL LABOUR LAND LEGAL PROACTIVITY SUPPORT TIME'.split(' ')
    const caps = shut.map((code) => `PCI.${code}:0`).join(';')
    const beyond = await ask({ rank: '1', caps })
    expect(beyond[0]).toMatchObject({ component: 'PCI.TRANSPARENCY', reached: false })
    expect(noted.join()).toContain('rank 1 is beyond these caps')
  })

  test('prints nothing, with a note, where a rank is held already or the year is partial', async () => {
    expect(await ask({ rank: '10' })).toEqual([])
    expect(noted.join()).toContain('has rank 10 already')
    expect(await ask({ year: '2024' })).toEqual([])
    expect(noted.join()).toContain('not wholly published')
    expect(await ask({ index: 'PAR', year: '2024' })).toEqual([])
    expect(await ask({ index: 'PAPI', year: '2014', place: '31' })).toEqual(expect.any(Array))
  })

  test.each([
    [{ rank: '0' }, 'not a rank: 0'],
    [{ rank: '64' }, 'rank 64 is outside of 1–63'],
    [{ others: 'up' }, 'unknown way of the others: up'],
    [{ effort: 'PCI.LAND' }, 'not --effort'],
    [{ caps: 'PAR.1:1' }, 'unknown component: PAR.1'],
    [{ index: 'XYZ' }, 'unknown index: XYZ'],
    [{ place: '00' }, 'unknown place: 00'],
  ])('refuses %j', async (options, says) => {
    await expect(ask(options)).rejects.toThrow(says)
    await expect(ask(options)).rejects.toThrow(RangeError)
  })
})
