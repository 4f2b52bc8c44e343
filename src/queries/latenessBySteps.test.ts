import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BothEngines, forBothEngines } from '../../scripts/database/forBothEngines.ts'
import { writePackage } from '../../scripts/database/writePackage.ts'
import { randomCases } from '../derive/randomCases.examples.ts'
import { workingClock } from '../domain/case/workingClock.ts'
import { latenessBySteps } from './latenessBySteps.ts'
import { latenessOf, latenessOfSteps } from './latenessOfSteps.examples.ts'
import { ask } from './query.ts'

const [from, to] = [20_240, 20_330]
const asOf = '2025-08-30'
const hours = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
]
const clock = workingClock({
  hours,
  holidays: [{ day: 20_298, scope: 'off' }],
  from: from - 400,
  to: to + 400,
})
const { dossiers, steps } = randomCases(11, { count: 700, from, to, clock })
const folder = mkdtempSync(path.join(tmpdir(), 'lateness-'))
let engines: BothEngines

beforeAll(async () => {
  const unit = (unit: string, parent: string | null) => ({
    unit,
    name_vi: unit,
    kind: parent === null ? 'city' : 'commune',
    parent,
    valid_from: null,
    valid_to: null,
  })
  const tables = {
    units: [unit('HN', null), unit('OLD', 'HN'), unit('A', 'HN'), unit('B', 'HN')],
    events: [
      { date: '2025-07-29', kind: 'holiday', scope: 'off', name_vi: 'nghỉ', name_en: null, source: null },
    ],
    dossiers,
    steps,
  }
  await writePackage(folder, { asOf, tables })
  engines = await forBothEngines(folder)
}, 60_000)

afterAll(() => {
  engines.close()
  rmSync(folder, { recursive: true })
})

const everything = { as_of: asOf, from: null, type: null, field: null, procedure: null, dossier: null }
const end = clock.until((to + 1) * 1440)

const minuteOf = (text: unknown) =>
  typeof text === 'string' ? Date.parse(`${text.replace(' ', 'T')}Z`) / 60_000 : null

/** Working minutes at a time, at the end of the data's day where it lies ahead or is not known. */
function untilOf(text: unknown): number {
  const minute = minuteOf(text)
  return minute === null || minute >= (to + 1) * 1440 ? end : clock.until(minute)
}

/** Working minutes past due at finish, or at the end of the data's day; 0 for what was handed over or has no due date. */
function latenessOfCase(one: (typeof dossiers)[number]): number {
  const due = minuteOf(one.due_original ?? one.due)
  if (one.transferred || due === null) return 0
  const finished = minuteOf(one.finished)
  const endDay = finished === null || finished >= (to + 1) * 1440 ? to : Math.floor(finished / 1440)
  return endDay <= Math.floor(due / 1440) ? 0 : latenessOf(clock.until(due), untilOf(one.finished))
}

/** Case by case: minutes by unit of the case, unit of the step and step. */
function expected(): Map<string, number> {
  const sums = new Map<string, number>()
  const add = (key: readonly unknown[], minutes: number) => {
    if (minutes > 0) sums.set(JSON.stringify(key), (sums.get(JSON.stringify(key)) ?? 0) + minutes)
  }
  for (const one of dossiers) {
    const lateness = latenessOfCase(one)
    const own = steps.filter(
      (step) => step.dossier === one.dossier && (minuteOf(step.received) ?? 0) < (to + 1) * 1440,
    )
    const timed = own.map((step) => {
      const due = minuteOf(step.due)
      return {
        received: untilOf(step.received),
        due: due === null ? null : clock.until(due),
        until: untilOf(step.finished),
      }
    })
    const { steps: parts, unassigned } = latenessOfSteps(lateness, timed)
    for (const [i, minutes] of parts.entries()) add([one.unit, own[i]?.unit, own[i]?.step], minutes)
    add([one.unit, one.unit, null], unassigned)
  }
  return sums
}

test('lateness over steps is that of looking at each case, to the minute, in both engines', async () => {
  const native = await ask(engines.native, latenessBySteps, { unit: 'HN', ...everything })
  const found = new Map(
    native.map(({ unit, step_unit, step, minutes }) => [JSON.stringify([unit, step_unit, step]), minutes]),
  )
  expect(found).toEqual(expected())
  expect(found.size).toBeGreaterThan(15)
  expect(await ask(engines.wasm, latenessBySteps, { unit: 'HN', ...everything })).toEqual(native)
})

test('units add up to the city, and steps with what nobody answers for to the lateness of the cases', async () => {
  const sum = async (unit: string) => {
    const rows = await ask(engines.native, latenessBySteps, { unit, ...everything })
    return rows.reduce((total, { minutes }) => total + minutes, 0)
  }
  const parts = await Promise.all(['OLD', 'A', 'B'].map(sum))
  const city = await sum('HN')
  expect(parts.reduce((total, part) => total + part, 0)).toBe(city)
  expect([...expected().values()].reduce((total, part) => total + part, 0)).toBe(city)
})

const hasSteps = new Set(steps.map(({ dossier }) => dossier))
const isOpen = (one: (typeof dossiers)[number]) =>
  (minuteOf(one.finished) ?? Number.POSITIVE_INFINITY) >= (to + 1) * 1440

test.each([
  ['open ones, to the end of the day looked at', isOpen],
  ['ones without a step, as nobody’s', (one: (typeof dossiers)[number]) => !hasSteps.has(one.dossier)],
  ['ones of an office dissolved on 1 July 2025', (one: (typeof dossiers)[number]) => one.unit === 'OLD'],
])('single late cases: %s', async (_, isMeant) => {
  const meant = dossiers.filter((one) => isMeant(one) && latenessOfCase(one) > 0)
  expect(meant.length).toBeGreaterThan(20)
  for (const one of meant.slice(0, 25)) {
    const dossier = String(one.dossier)
    const rows = await ask(engines.native, latenessBySteps, { unit: 'HN', ...everything, dossier })
    expect(rows.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(latenessOfCase(one))
    expect(rows.every(({ unit }) => unit === one.unit)).toBe(true)
    if (!hasSteps.has(one.dossier)) {
      expect(rows).toEqual([
        { unit: one.unit, step_unit: one.unit, step: null, minutes: latenessOfCase(one) },
      ])
    }
  }
})
