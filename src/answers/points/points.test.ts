import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BothEngines, forBothEngines } from '../../../scripts/database/forBothEngines.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { periodNamed } from '../../domain/indicator/period.ts'
import { funnelUnits } from '../indicators/funnelUnits.ts'
import { unitStanding } from '../unit/unitStanding.ts'
import { points } from './points.ts'
import { unitPoints } from './unitPoints.ts'

let engines: BothEngines

beforeAll(async () => {
  engines = await forBothEngines(defaultData())
}, 60_000)

afterAll(() => engines.close())

const asOf = '2026-11-20'
const october = { start: '2026-10-01', end: '2026-10-31' }
const communes = { parent: 'HN', kinds: ['commune'], asOf }
const table = (engine: 'native' | 'wasm', kinds: readonly string[] = ['commune']) =>
  unitPoints(engines[engine], {
    ...communes,
    kinds,
    index: 'QD766',
    unit: 'HN',
    period: '2026-10',
    window: october,
    draws: 200,
  })

describe('points of the service index', () => {
  test('the table of units and the rows of the report are the same points, in both engines', async () => {
    const shown = await table('native')
    expect(await table('wasm')).toEqual(shown)
    const rows = await points(engines.native, {
      index: 'QD766',
      grain: 'month',
      from: october.start,
      to: october.end,
      unit: 'HN',
      calendar: 'civil',
      asOf,
      children: true,
    })
    const reported = new Map(rows.map((row) => [`${row.unit} ${row.component}`, row.points]))
    expect(shown?.rows).toHaveLength(126)
    for (const { unit, components } of [...(shown?.rows ?? []), ...(shown ? [shown.chosen] : [])]) {
      expect(components.size).toBeGreaterThan(0)
      for (const [component, found] of components) {
        expect(reported.get(`${unit.unit} ${component}`)).toBe(found.points)
      }
    }
    expect(rows[0]).toMatchObject({ unit: 'HN', component: 'QD766', complete: true, max: 100 })
  })

  test('communes publish no procedures: those points are not measurable, and the grade is a span', async () => {
    const shown = await table('native')
    for (const { total, grade } of shown?.rows ?? []) {
      if (!total) continue
      expect(total.measurable).toBeLessThan(87)
      expect(total.sure.verified).toBeCloseTo(20, 9)
      if (grade?.low.band === 'Khá') expect(grade.high.band).not.toBe('Khá')
    }
    expect(shown?.chosen.total?.measurable).toBeCloseTo(100, 9)
    expect(shown?.chosen.grade?.low).toEqual(shown?.chosen.grade?.high)
  })

  test('a unit whose week has too few counts is ranked by the last whole month, as in the table of that month', async () => {
    const of = (unit: string, period: string) =>
      unitStanding(engines.native, { unit, period: periodNamed(period, 'civil'), asOf })
    const departments = await unitPoints(engines.native, {
      ...{ parent: 'HN', kinds: ['department', 'vertical'], asOf, index: 'QD766', unit: 'S.TUPHAP' },
      ...{ period: '2026-10', window: october },
    })
    const ranked = departments?.compared.units.get('S.TUPHAP')
    const week = await of('S.TUPHAP', '2026-W46')
    expect(week).toMatchObject({
      index: { index: 'QD766' },
      period: { period: '2026-10' },
      rank: ranked?.rank,
    })
    expect(week?.ranked).toBe(departments?.compared.groups[0]?.ranked)
    expect(await of('S.TUPHAP', '2026-10')).toEqual(week)
    expect(await of('S.TUPHAP.P1', '2026-W46')).toBeNull()
    expect(await of('HN', '2026-10')).toBeNull()
  })

  test('communes are ranked among three thirds of like volume, departments in one', async () => {
    const shown = await table('native')
    expect(shown?.compared.groups.map(({ units }) => units.length)).toEqual([42, 42, 42])
    for (const { group, rank } of shown?.compared.units.values() ?? []) {
      const of = shown?.compared.groups.find((one) => one.group === group)
      if (rank) expect(rank.high).toBeLessThanOrEqual(of?.ranked ?? 0)
    }
    const [departments, ...others] =
      (await table('native', ['department', 'vertical']))?.compared.groups ?? []
    expect(others).toEqual([])
    // each department has its own fields: there is nobody to standardise by
    expect(departments?.plain).toContain('on_time')
    expect(shown?.compared.groups.flatMap(({ plain }) => plain)).toEqual([])
  })

  test('an edition for which nothing speaks has nothing to show', async () => {
    const asked = { ...communes, index: 'PCI', unit: 'HN', period: '2026-10', window: october }
    expect(await unitPoints(engines.native, asked)).toBeNull()
    await expect(unitPoints(engines.native, { ...asked, index: 'NONE' })).rejects.toThrow(RangeError)
  })
})

describe('the funnel', () => {
  const funnel = (indicator: string, window = october) =>
    funnelUnits(engines.native, { ...communes, indicator, window })

  test('units with fewer cases than are ranked are never named', async () => {
    const found = await funnel('satisfaction')
    const few = found?.units.filter(({ cases }) => cases < 30) ?? []
    expect(few.length).toBeGreaterThan(50)
    for (const unit of few) expect(unit).toMatchObject({ few: true, beyond: null, side: null })
  })

  test('expected misses of all are those of all, and units that vary widen the limits', async () => {
    const found = await funnel('online_filing', { start: '2026-01-01', end: '2026-12-31' })
    const sum = (of: 'observed' | 'expected') => found?.units.reduce((all, one) => all + one[of], 0) ?? 0
    expect(sum('expected')).toBeCloseTo(sum('observed'), 6)
    expect(found?.spread).toBeGreaterThan(0.01)
    const named = found?.units.filter(({ beyond }) => beyond === 'alarm') ?? []
    expect(named.length).toBeLessThan(6)
  })

  test('departments are alone in their fields: nobody is named for what its field is like', async () => {
    const found = await funnelUnits(engines.native, {
      ...communes,
      kinds: ['department', 'vertical'],
      indicator: 'on_time_due',
      window: october,
    })
    const alone = found?.units.filter(({ isAlone }) => isAlone) ?? []
    expect(alone.length).toBeGreaterThan(10)
    for (const { beyond } of alone) expect(beyond).toBeNull()
  })

  test('what is no rate has no funnel', async () => {
    expect(await funnel('processing_days')).toBeNull()
    expect(await funnel('open_overdue')).toBeNull()
  })
})
