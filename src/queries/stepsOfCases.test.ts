import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BothEngines, forBothEngines } from '../../scripts/database/forBothEngines.ts'
import { writePackage } from '../../scripts/database/writePackage.ts'
import { randomCases } from '../derive/randomCases.examples.ts'
import { workingClock } from '../domain/case/workingClock.ts'
import { ask } from './query.ts'
import { stepsOfCases } from './stepsOfCases.ts'

const [from, to] = [20_240, 20_330]
const hours = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
]
const clock = workingClock({ hours, holidays: [], from: from - 400, to: to + 400 })
const random = randomCases(5, { count: 500, from, to, clock })
/** Monday 4 August 2025: sent back from signing once, and once back from waiting for the tax office. */
const turns: [step: string, order: number, attempt: number, from: string, to: string][] = [
  ['review', 2, 1, '08:00', '09:00'],
  ['sign', 3, 1, '09:00', '09:10'],
  ['review', 2, 2, '09:10', '09:40'],
  ['wait_tax', 5, 1, '09:40', '11:40'],
  ['review', 2, 3, '13:00', '13:30'],
]
const at = (time: string) => `2025-08-04 ${time}:00`
const looping = {
  ...random.dossiers[0],
  dossier: 'LOOP',
  type: 'petition',
  procedure: 'P.1',
  field: null,
  unit: 'B',
  received: at('08:00'),
  due: at('16:00'),
  due_original: at('16:00'),
  finished: at('13:30'),
  transferred: null,
}
const loops = turns.map(([step, order, attempt, begin, end]) => ({
  dossier: 'LOOP',
  step,
  order,
  attempt,
  unit: 'B',
  received: at(begin),
  started: at(begin),
  due: step === 'wait_tax' ? null : at(end),
  finished: at(end),
}))
const ofKinds = (one: (typeof random.dossiers)[number], i: number) => ({
  ...one,
  field: ['A', 'B', null][i % 3] ?? null,
  procedure: ['P.2', 'P.3', null, 'P.4'][i % 4] ?? null,
})
const folder = mkdtempSync(path.join(tmpdir(), 'steps-'))
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
  const event = {
    date: '2025-07-01',
    kind: 'directive',
    scope: null,
    name_vi: 'x',
    name_en: null,
    source: null,
  }
  const tables = {
    units: [unit('HN', null), unit('OLD', 'HN'), unit('A', 'HN'), unit('B', 'HN')],
    events: [event],
    dossiers: [...random.dossiers.map(ofKinds), looping],
    steps: [...random.steps, ...loops],
  }
  await writePackage(folder, { asOf: '2025-08-30', tables })
  engines = await forBothEngines(folder)
}, 60_000)

afterAll(() => {
  engines.close()
  rmSync(folder, { recursive: true })
})

const everything = {
  unit: 'HN',
  offices: '',
  as_of: '2025-08-30',
  from: null,
  type: null,
  field: null,
  procedure: null,
  every: true,
  by: null,
}
const lastMinute = (to + 1) * 1440
const minuteOf = (text: unknown) => Date.parse(`${String(text).replace(' ', 'T')}Z`) / 60_000

/** Working minutes of every turn of a step, and whether it is over. */
function lasting(step: string): { minutes: number; over: boolean }[] {
  return [...random.steps, ...loops].flatMap((one) => {
    const received = minuteOf(one.received)
    if (one.step !== step || received >= lastMinute) return []
    const finished = one.finished === null ? null : minuteOf(one.finished)
    const over = finished !== null && finished < lastMinute
    return [{ minutes: clock.until(over ? finished : lastMinute) - clock.until(received), over }]
  })
}

/** The first time by which so large a share is over, open ones lasting longer (Kaplan and Meier 1958). */
function timeUntil(share: number, turns: readonly { minutes: number; over: boolean }[]): number | null {
  let surviving = 1
  for (const time of [...new Set(turns.map(({ minutes }) => minutes))].sort((a, b) => a - b)) {
    const there = turns.filter(({ minutes }) => minutes >= time).length
    const ending = turns.filter(({ minutes, over }) => over && minutes === time).length
    surviving *= 1 - ending / there
    if (surviving <= 1 - share + 1e-9) return time
  }
  return null
}

test('quantiles hold open turns for lasting longer, in both engines', async () => {
  const native = await ask(engines.native, stepsOfCases, everything)
  expect(await ask(engines.wasm, stepsOfCases, everything)).toEqual(native)
  expect(native.map(({ step }) => step)).toEqual(expect.arrayContaining(['receive', 'review', 'sign']))
  for (const { step, cases, finished, median, ninetieth, longest } of native) {
    const turns = lasting(step)
    expect({ step, cases, finished, median, ninetieth, longest }).toEqual({
      step,
      cases: turns.length,
      finished: turns.filter(({ over }) => over).length,
      median: timeUntil(0.5, turns),
      ninetieth: timeUntil(0.9, turns),
      longest: Math.max(...turns.map(({ minutes }) => minutes)),
    })
  }
  expect(native.some(({ cases, finished }) => cases - finished > 20)).toBe(true)
})

test('leaving open turns out would make steps look shorter', async () => {
  const steps = await ask(engines.native, stepsOfCases, everything)
  const receive = steps.find(({ step }) => step === 'receive')
  const finished = lasting('receive').filter(({ over }) => over)
  expect(receive?.median).toBeGreaterThan(timeUntil(0.5, finished) ?? Number.POSITIVE_INFINITY)
})

test('a turn sent back counts as returned, one that comes back from a pause only as repeated', async () => {
  const steps = await ask(engines.native, stepsOfCases, { ...everything, procedure: 'P.1' })
  expect(
    steps.map(({ step, cases, repeated, returned, allotted }) => [step, cases, repeated, returned, allotted]),
  ).toEqual([
    ['review', 3, 2, 1, 3],
    ['sign', 1, 0, 0, 1],
    ['wait_tax', 1, 0, 0, 0],
  ])
  expect(steps.map(({ median }) => median)).toEqual([30, 10, 120])
})

test('without every case, what was finished on time is left out', async () => {
  expect(await ask(engines.native, stepsOfCases, { ...everything, procedure: 'P.1', every: false })).toEqual(
    [],
  )
})

test('paths by procedure are those of each procedure alone, and field by field in the same way', async () => {
  for (const by of ['procedure', 'field'] as const) {
    const parts = await ask(engines.native, stepsOfCases, { ...everything, by })
    expect(await ask(engines.wasm, stepsOfCases, { ...everything, by })).toEqual(parts)
    const codes = [...new Set(parts.flatMap(({ part }) => part ?? []))]
    expect(codes.length).toBeGreaterThan(1)
    for (const code of codes) {
      const alone = await ask(engines.native, stepsOfCases, { ...everything, [by]: code })
      expect(parts.filter(({ part }) => part === code).map((row) => ({ ...row, part: null }))).toEqual(alone)
    }
  }
})
