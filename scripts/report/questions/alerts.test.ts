import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { indicators } from '../../../src/answers/indicators/indicators.ts'
import { unitHeat } from '../../../src/answers/indicators/unitHeat.ts'
import { indicatorList } from '../../../src/answers/lists/indicatorList.ts'
import { attention } from '../../../src/answers/overview/attention.ts'
import { periodNamed } from '../../../src/domain/indicator/period.ts'
import { distanceToTarget } from '../../../src/domain/score/target.ts'
import { vi } from '../../../src/i18n/vi.ts'
import { type OpenPackage, openPackage } from '../../database/openPackage.ts'
import { defaultData } from '../defaultData.ts'
import type { OptionValues } from '../Question.ts'
import { alertsQuestion } from './alerts.ts'

const week = periodNamed('2026-W46', 'civil')
const today = '2026-11-20'

interface Row {
  unit: string
  indicator: string
  rule: string
  since: string
  observed: number
  expected: number
  waiting: number | null
  points: number | null
}

let database: OpenPackage
const warned: string[] = []

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const alerts = async (options: OptionValues) =>
  (await alertsQuestion.answer(database, options, {
    today,
    words: vi,
    warn: (text) => warned.push(text),
  })) as unknown as Row[]

describe('alerts', () => {
  test('an alert of a missed target began in the week after the last in which the value reached it', async () => {
    const rows = (await alerts({ week: week.period })).filter(({ rule }) => rule === 'target')
    const definitions = new Map((await indicatorList(database, {})).map((one) => [one.indicator, one]))
    const asked = { grain: 'week', calendar: 'civil', from: '2024-01-01', to: week.end, asOf: today } as const
    expect(rows.length).toBeGreaterThan(10)
    for (const { unit, indicator, since, observed, expected } of rows) {
      const weeks = await indicators(database, { ...asked, unit, indicator })
      const { target, direction } = definitions.get(indicator) ?? { target: null, direction: 'higher' }
      const isMet = ({ value }: { value: number | null }) =>
        (distanceToTarget(value ?? 0, target, direction ?? 'higher') ?? 0) >= 0
      const run = weeks.slice(weeks.findLastIndex(isMet) + 1)
      const last = weeks.at(-1)
      expect([unit, indicator, since]).toEqual([unit, indicator, run[0]?.period])
      expect(last?.period).toBe(week.period)
      expect(observed).toBe((last?.denominator ?? 0) - (last?.numerator ?? 0))
      expect(expected).toBeCloseTo((1 - (target ?? 0)) * (last?.denominator ?? 0), 9)
    }
  }, 60_000)

  test('are those of the overview, and the targets missed those of the colour table', async () => {
    const rows = await alerts({ week: week.period })
    const shown = await attention(database, { parent: 'HN', asOf: today, limit: 1000 })
    expect(new Set(shown.rows.map(({ unit }) => unit.unit))).toEqual(new Set(rows.map(({ unit }) => unit)))
    const heats = await Promise.all(
      [['department', 'vertical'], ['commune']].map((kinds) =>
        unitHeat(database, { parent: 'HN', kinds, window: week, asOf: today, measure: 'target' }),
      ),
    )
    const coloured = heats.flatMap(({ rows: units, definitions }) =>
      units.flatMap(({ unit, cells }) =>
        cells.flatMap((cell, i) => (cell.missed ? [`${unit.unit} ${definitions[i]?.indicator}`] : [])),
      ),
    )
    const missed = rows.filter(({ rule }) => rule === 'target')
    expect(coloured.sort()).toEqual(missed.map(({ unit, indicator }) => `${unit} ${indicator}`).sort())
  }, 60_000)

  test('of one unit are its own, with its children theirs too', async () => {
    const all = await alerts({ week: week.period })
    const own = await alerts({ week: week.period, unit: 'S.NNMT' })
    expect(own).toEqual(all.filter(({ unit }) => unit === 'S.NNMT'))
    expect(own.length).toBeGreaterThan(0)
    const both = await alerts({ week: week.period, unit: 'S.NNMT', children: true })
    expect(both.slice(0, own.length)).toEqual(own)
    expect(both.slice(own.length).every(({ unit }) => unit.startsWith('S.NNMT.'))).toBe(true)
    expect(both.length).toBeGreaterThan(own.length)
    expect(await alerts({ week: week.period, unit: 'HN', children: true })).toEqual(all)
  }, 60_000)

  test('of a week that is not over are none, and that is said', async () => {
    warned.length = 0
    expect(await alerts({ week: '2026-W47' })).toEqual([])
    expect(warned).toEqual([vi.alerts.notOver('2026-W47', '2026-11-22')])
  })

  test.each([{ week: '2026-47' }, { week: '2026-W54' }, { week: week.period, unit: 'NOBODY' }])(
    'refuse %j',
    async (options) => {
      await expect(alerts(options)).rejects.toThrow(RangeError)
    },
  )
})
