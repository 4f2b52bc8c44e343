import { expect, test } from 'vitest'
import { seeded } from '../domain/chance/seeded.ts'
import { latenessOf, latenessOfSteps, type TimedStep } from './latenessOfSteps.examples.ts'

/** Whole numbers below n of a seed. */
function draws(seed: number): (n: number) => number {
  const uniform = seeded(seed)
  return (n) => Math.floor(uniform() * n)
}

function randomSteps(below: (n: number) => number): TimedStep[] {
  let at = below(1000)
  return Array.from({ length: below(8) }, () => {
    const received = at
    at += below(3000)
    return { received, due: below(4) === 0 ? null : received + below(2000), until: at }
  })
}

test('a case is late by the working minutes past its due date, never by less than none', () => {
  expect(latenessOf(100, 160)).toBe(60)
  expect(latenessOf(100, 90)).toBe(0)
  expect(latenessOf(null, 90)).toBe(0)
})

test('100 minutes over excesses of 30 and 60: 33 and 67; what was saved and what has no allowance get nothing', () => {
  const steps = [
    { received: 0, due: 10, until: 40 },
    { received: 40, due: 90, until: 50 },
    { received: 50, due: null, until: 500 },
    { received: 500, due: 510, until: 570 },
  ]
  expect(latenessOfSteps(100, steps)).toEqual({ steps: [33, 0, 0, 67], unassigned: 0 })
})

test('where no step exceeds its allowance, or none has one, all lateness is unassigned', () => {
  expect(latenessOfSteps(70, [{ received: 0, due: 50, until: 20 }])).toEqual({ steps: [0], unassigned: 70 })
  expect(latenessOfSteps(70, [{ received: 0, due: null, until: 90 }])).toEqual({ steps: [0], unassigned: 70 })
  expect(latenessOfSteps(70, [])).toEqual({ steps: [], unassigned: 70 })
})

test('over random cases: parts add up to the lateness to the minute, none is negative, none goes to a step within its time', () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const below = draws(seed)
    const steps = randomSteps(below)
    const lateness = below(100_000)
    const { steps: parts, unassigned } = latenessOfSteps(lateness, steps)
    expect(parts.reduce((sum, part) => sum + part, unassigned)).toBe(lateness)
    expect(parts.every((part) => part >= 0 && Number.isInteger(part))).toBe(true)
    const excesses = steps.map(({ due, until }) => (due === null ? 0 : Math.max(0, until - due)))
    const all = excesses.reduce((sum, excess) => sum + excess, 0)
    for (const [i, part] of parts.entries()) {
      const fair = all === 0 ? 0 : (lateness * (excesses[i] ?? 0)) / all
      expect(Math.abs(part - fair)).toBeLessThan(1)
      if (excesses[i] === 0) expect(part).toBe(0)
    }
    expect(unassigned).toBe(all === 0 ? lateness : 0)
  }
})
