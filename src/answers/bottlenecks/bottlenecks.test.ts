import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { seeded } from '../../domain/chance/seeded.ts'
import { type Unit, unitList } from '../lists/unitTree.ts'
import { bottleneckCase } from './bottleneckCase.ts'
import { bottleneckCases } from './bottleneckCases.ts'
import { bottleneckLateness, divideLateness } from './bottleneckLateness.ts'
import { bottleneckPath } from './bottleneckPath.ts'
import { type BottleneckScope, officeOf } from './bottleneckScope.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
}, 60_000)

afterAll(() => database.close())

const city: BottleneckScope = {
  unit: 'HN',
  type: 'incoming document',
  field: null,
  procedure: null,
  from: '2026-08-23',
  asOf: '2026-11-20',
  office: null,
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

describe('lateness divided over steps and units', () => {
  const unit = (code: string, parent: string | null): Unit => ({
    unit: code,
    name_vi: code,
    name_en: null,
    aliases: null,
    kind: 'division',
    parent,
    valid_from: null,
    valid_to: null,
  })
  const units = new Map(
    [
      unit('HN', null),
      ...['A', 'B'].flatMap((code) => [
        unit(code, 'HN'),
        ...['1', '2', '3'].map((i) => unit(`${code}.${i}`, code)),
      ]),
    ].map((one) => [one.unit, one]),
  )
  const codes = [...units.keys()]

  it.each(Array.from({ length: 40 }, (_, i) => i + 1))('adds up to the same minutes, seed %i', (seed) => {
    const random = seeded(seed)
    const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
    const rows = Array.from({ length: Math.floor(random() * 60) }, () => ({
      unit: pick(codes),
      step_unit: pick(codes),
      step: pick(['review', 'sign', null]),
      minutes: Math.floor(random() * 1e6),
    }))
    const total = sum(rows.map(({ minutes }) => minutes))
    for (const code of ['HN', 'A']) {
      const divided = divideLateness(rows, units, code)
      expect(divided.total).toBe(total)
      expect(sum(divided.steps.map(({ minutes }) => minutes))).toBe(total)
      expect(sum(divided.units.map(({ ofCases }) => ofCases))).toBe(total)
      expect(sum(divided.units.map(({ atDesks }) => atDesks))).toBe(total)
      expect(divided.steps.findIndex(({ step }) => step === null)).toSatisfy(
        (at: number) => at === -1 || at === divided.steps.length - 1,
      )
    }
  })

  it('puts what lies deep below a unit into its direct child, and what lies outside apart', () => {
    const row = { unit: 'A.1', step_unit: 'B.2', step: 'review', minutes: 7 }
    expect(divideLateness([row], units, 'HN').units).toEqual([
      { unit: 'A', ofCases: 7, atDesks: 0 },
      { unit: 'B', ofCases: 0, atDesks: 7 },
    ])
    expect(divideLateness([row], units, 'A').units).toEqual([
      { unit: 'A.1', ofCases: 7, atDesks: 0 },
      { unit: null, ofCases: 0, atDesks: 7 },
    ])
  })
})

it('the departments and communes are late by what the city is late by, to the minute', async () => {
  const whole = await bottleneckLateness(database, { ...city, type: 'procedure' })
  expect(sum(whole.units.map(({ ofCases }) => ofCases))).toBe(whole.total)
  const largest = whole.units.filter(({ unit }) => unit !== null && unit !== 'HN').slice(0, 4)
  expect(largest).toHaveLength(4)
  for (const { unit, ofCases } of largest) {
    const own = await bottleneckLateness(database, { ...city, type: 'procedure', unit: unit ?? '' })
    expect(own.total).toBe(ofCases)
    expect(sum(own.steps.map(({ minutes }) => minutes))).toBe(ofCases)
  }
})

it('the incoming document that has lain for so many working days comes first, with the desk it lies on', async () => {
  const [oldest, next] = await bottleneckCases(database, city)
  expect(oldest).toMatchObject({ type: 'incoming document', step: 'draft' })
  expect(oldest?.age).toBeGreaterThan(600)
  expect(next?.age).toBeLessThan(oldest?.age ?? 0)
  const one = await bottleneckCase(database, { ...city, dossier: oldest?.dossier ?? '' })
  expect(one?.steps.map(({ step }) => step)).toEqual(['register', 'assign', 'draft'])
  expect(one?.steps.at(-1)).toMatchObject({ unit: oldest?.step_unit, finished: null })
  expect(sum(one?.lateness.map(({ minutes }) => minutes) ?? [])).toBeGreaterThan(500 * 480)
})

it('a case finished on time is found through the office in its code, and an unknown one is not there', async () => {
  const found = await bottleneckCase(database, { ...city, dossier: 'S.NNMT-250303-0001' })
  expect(found).toMatchObject({ unit: 'S.NNMT.P1', lateness: [] })
  expect(found?.steps.every(({ finished }) => finished !== null)).toBe(true)
  expect(await bottleneckCase(database, { ...city, dossier: 'S.NNMT-250303-99999' })).toBeNull()
})

it('open turns of the path are those that the list of open cases has at the step', async () => {
  const units = new Map((await unitList(database, {})).map((one) => [one.unit, one]))
  const scope = { ...city, type: 'procedure', unit: 'S.NNMT', office: officeOf(units, 'S.NNMT') }
  const [{ steps }, cases] = await Promise.all([
    bottleneckPath(database, scope),
    bottleneckCases(database, scope),
  ])
  for (const { step, cases: turns, finished } of steps) {
    expect([step, cases.filter((one) => one.step === step).length]).toEqual([step, turns - finished])
  }
})

it('the city counts late and open cases alone, one office all of its own', async () => {
  const own = { ...city, type: 'procedure', unit: 'S.NNMT' }
  const [few, all] = await Promise.all([
    bottleneckPath(database, own),
    bottleneckPath(database, { ...own, office: 'S.NNMT' }),
  ])
  const turns = ({ steps }: typeof few) => sum(steps.map(({ finished }) => finished))
  const open = ({ steps }: typeof few) => sum(steps.map(({ cases, finished }) => cases - finished))
  expect(turns(few)).toBeGreaterThan(0)
  expect(turns(all)).toBeGreaterThan(2 * turns(few))
  const untilNow = ({ steps }: typeof few) => steps.find(({ step }) => step === 'review')?.median ?? 0
  expect(untilNow(few)).toBeGreaterThan(untilNow(all))
  expect(open(few)).toBe(open(all))
})

it('the office of a division is the unit below the city that it belongs to', async () => {
  const units = new Map((await unitList(database, {})).map((one) => [one.unit, one]))
  expect(officeOf(units, 'HN')).toBeNull()
  expect(officeOf(units, 'S.NNMT.D1')).toBe('S.NNMT')
  expect(() => officeOf(units, 'S.NOBODY')).toThrow('S.NOBODY')
})
