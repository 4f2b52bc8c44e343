import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../database/openPackage.ts'
import { runHere } from '../../testing/runHere.ts'
import { contextExample } from '../context.examples.ts'
import { defaultData } from '../defaultData.ts'
import { main } from '../report.ts'
import { reachQuestion } from './reach.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const asked = { index: 'PCI', year: '2021', place: '01', rank: '5', others: 'still' }
const ask = (options: Record<string, string>) =>
  reachQuestion.answer(database, { ...asked, ...options }, contextExample())
const report = (options: Record<string, string>) => {
  const args = Object.entries({ ...asked, ...options }).flatMap(([name, value]) => [`--${name}`, value])
  return runHere(main, 'reach', ...args, '--data', defaultData(), '--lang', 'en')
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
  })

  test('takes efforts and caps, and says when a rank is beyond them', async () => {
    const dear = await ask({ effort: 'PCI.TRANSPARENCY:9' })
    expect(dear[0]).toMatchObject({ component: 'PCI.SUPPORT', gain: 0.56 })
    const shut = 'COMPETITION ENTRY INFORMAL LABOUR LAND LEGAL PROACTIVITY SUPPORT TIME'.split(' ')
    const caps = shut.map((code) => `PCI.${code}:0`).join(';')
    const beyond = await report({ rank: '1', caps })
    expect(JSON.parse(beyond.stdout)[0]).toMatchObject({ component: 'PCI.TRANSPARENCY', reached: false })
    expect([beyond.stderr, beyond.status]).toEqual([
      'rank 1 is beyond these caps: all of them give rank 2\n',
      0,
    ])
  })

  test('prints nothing, with a note, where a rank is held already or the year is partial', async () => {
    const stderr = '01 has rank 10 already when the others move so (still)\n'
    expect(await report({ rank: '10' })).toEqual({ stdout: '[]\n', stderr, status: 0 })
    expect(await report({ year: '2024' })).toMatchObject({
      stdout: '[]\n',
      stderr: expect.stringContaining('not wholly published'),
      status: 0,
    })
    expect(await ask({ index: 'PAR', year: '2024' })).toEqual([])
  })

  test.each([
    [{ rank: '0' }, 'not a rank: 0'],
    [{ rank: '64' }, 'rank outside: 64; 63'],
    [{ others: 'up' }, 'unknown word: others; up'],
    [{ effort: 'PCI.LAND' }, 'not amounts: effort; PCI.LAND'],
    [{ caps: 'PAR.1:1' }, 'unknown component: PAR.1'],
    [{ index: 'XYZ' }, 'unknown index: XYZ'],
    [{ place: '00' }, 'unknown place: 00'],
  ])('refuses %j', async (options, says) => {
    await expect(ask(options)).rejects.toThrow(says)
    await expect(ask(options)).rejects.toThrow(RangeError)
  })
})
