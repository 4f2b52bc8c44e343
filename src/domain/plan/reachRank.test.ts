import { describe, expect, it, test } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import type { LinearTable } from '../score/linearTable.ts'
import { type Limit, reachRank } from './reachRank.ts'

/** Totals 40 (A), 50 (B), 50 (C), 60 (D). */
const table: LinearTable = {
  components: [
    { component: 'X.1', factor: 2, max: 40 },
    { component: 'X.2', factor: 0.5, max: 40 },
  ],
  places: ['A', 'B', 'C', 'D'],
  scores: Float64Array.from([18.5, 6, 24, 4, 22.5, 10, 28, 8]),
}
const limits = (first: Limit, second: Limit) =>
  new Map([
    ['X.1', first],
    ['X.2', second],
  ])
const free = { cap: 100, effort: 1 }

function randomCase(draw: () => number) {
  const integer = (n: number) => Math.floor(draw() * n)
  const width = 1 + integer(3)
  const places = Array.from({ length: 2 + integer(5) }, (_, p) => `P${p}`)
  const components = Array.from({ length: width }, (_, c) => ({
    component: `C${c}`,
    // Halves as under a sum of weights, thirds as under a mean of three.
    factor: (1 + integer(4)) / (draw() < 0.5 ? 2 : 3),
    max: draw() < 0.8 ? 3 : null,
  }))
  const scores = Float64Array.from(places.flatMap(() => components.map(() => integer(7) / 2)))
  const given = components.map(
    ({ component }) => [component, { cap: integer(5) / 2, effort: integer(4) / 2 }] as const,
  )
  return {
    table: { components, places, scores } satisfies LinearTable,
    place: places[integer(places.length)] ?? 'P0',
    goal: 1 + integer(places.length),
    limits: new Map(given),
    step: 0.5,
  }
}

/** Every bundle of half points: the least effort of one that gives the rank, and the best rank of all. */
function byTryingAll({ table, place, goal, limits, step }: ReturnType<typeof randomCase>) {
  const width = table.components.length
  const at = table.places.indexOf(place)
  const total = (p: number, gains: readonly number[]) =>
    table.components.reduce(
      (sum, { factor }, c) =>
        sum + factor * ((table.scores[p * width + c] ?? 0) + (p === at ? (gains[c] ?? 0) : 0)),
      0,
    )
  let least: number | null = null
  let best = table.places.length
  const tryFrom = (gains: readonly number[]) => {
    const one = table.components[gains.length]
    if (one === undefined) {
      const above = table.places.filter((_, p) => p !== at && total(p, []) > total(at, gains) + 1e-9).length
      const effort = table.components.reduce(
        (sum, { component }, c) => sum + (limits.get(component)?.effort ?? 1) * (gains[c] ?? 0),
        0,
      )
      best = Math.min(best, above + 1)
      if (above < goal && (least === null || effort < least)) least = effort
      return
    }
    const score = table.scores[at * width + gains.length] ?? 0
    const room = Math.min(limits.get(one.component)?.cap ?? 0, (one.max ?? Number.POSITIVE_INFINITY) - score)
    for (let gain = 0; gain <= room + 1e-9; gain += step) tryFrom([...gains, gain])
  }
  tryFrom([])
  return { least, best }
}

describe('what a rank takes', () => {
  it('equals exhaustive search in 1 000 random cases, and applying it gives the rank it promised', () => {
    const draw = seeded(4)
    const seen = { there: 0, reached: 0, beyond: 0 }
    for (let i = 0; i < 1000; i++) {
      const asked = randomCase(draw)
      const { least, best } = byTryingAll(asked)
      const found = reachRank(asked)
      const told = JSON.stringify({ ...asked, limits: [...asked.limits], scores: [...asked.table.scores] })
      seen[found.outcome] += 1
      if (least === null) {
        expect(found.outcome, told).toBe('beyond')
        expect(found.after.rank, told).toBe(best)
        continue
      }
      expect(found.effort, told).toBeCloseTo(least, 9)
      expect(found.after.rank, told).toBeLessThanOrEqual(asked.goal)
      expect(found.after.total, told).toBeGreaterThanOrEqual(found.needed)
      if (found.outcome === 'there') expect(found.before.rank, told).toBeLessThanOrEqual(asked.goal)
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50)
  })

  it('keeps its promise in 500 tables with scores of four decimals and weights without a common unit', () => {
    const draw = seeded(5)
    for (let i = 0; i < 500; i++) {
      const components = Array.from({ length: 6 }, (_, c) => ({
        component: `C${c}`,
        factor: draw() * 2,
        max: 10,
      }))
      const places = Array.from({ length: 20 }, (_, p) => `P${p}`)
      const scores = Float64Array.from({ length: 120 }, () => Math.round(draw() * 1e5) / 1e4)
      const goal = 1 + Math.floor(draw() * 20)
      const given = new Map(
        components.map(({ component }) => [component, { cap: draw() * 4, effort: draw() }]),
      )
      const found = reachRank({
        table: { components, places, scores },
        place: 'P0',
        goal,
        limits: given,
        step: 0.01,
      })
      if (found.outcome === 'beyond') expect(found.after.rank).toBeGreaterThan(goal)
      else expect(found.after.rank).toBeLessThanOrEqual(goal)
      for (const { gain, cap, component, score } of found.gains) {
        expect(gain).toBeLessThanOrEqual(cap)
        expect(gain).toBeLessThanOrEqual((given.get(component)?.cap ?? 0) + 1e-9)
        expect(score + gain).toBeLessThanOrEqual(10 + 1e-9)
      }
    }
  })

  test('a tie gives the rank of those it ties with, so that reaching their total is enough', () => {
    const found = reachRank({ table, place: 'A', goal: 2, limits: limits(free, free), step: 0.5 })
    // A has 40; B and C share 50 and rank 2: five points of the first component, worth two points each.
    expect(found).toMatchObject({ outcome: 'reached', needed: 50, after: { total: 50, rank: 2 } })
    expect(found.gains.map(({ gain }) => gain)).toEqual([5, 0])
    expect(found.effort).toBe(5)
  })

  test('what is cheaper by its effort comes first, and rounding up to the step is paid for', () => {
    const dear = limits({ cap: 100, effort: 9 }, free)
    const found = reachRank({ table, place: 'A', goal: 3, limits: dear, step: 0.3 })
    expect(found.gains.map(({ gain }) => gain)).toEqual([0, 20.1])
    expect(found.after).toEqual({ place: 'A', total: 50.05, rank: 2 })
  })

  test('within limits that are too tight the best rank that they allow is told', () => {
    const found = reachRank({
      table,
      place: 'A',
      goal: 1,
      limits: limits({ cap: 5, effort: 1 }, { cap: 2, effort: 1 }),
      step: 0.01,
    })
    expect(found).toMatchObject({ outcome: 'beyond', needed: 60, after: { total: 51, rank: 2 } })
    expect(found.gains.map(({ gain, cap }) => [gain, cap])).toEqual([
      [5, 5],
      [2, 2],
    ])
  })

  test('nothing is asked of who is there already, and no rank outside of the table', () => {
    const asked = { table, place: 'D', limits: limits(free, free), step: 0.01 }
    expect(reachRank({ ...asked, goal: 1 })).toMatchObject({
      outcome: 'there',
      effort: 0,
      after: { rank: 1 },
    })
    expect(() => reachRank({ ...asked, goal: 5 })).toThrow('rank outside: 5; 4')
    expect(() => reachRank({ ...asked, goal: 1, place: 'Z' })).toThrow('Z')
  })
})
