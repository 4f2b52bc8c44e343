import { describe, expect, test } from 'vitest'
import { exactBinomialDraw } from '../../domain/chance/exactBinomialDraw.examples.ts'
import { seeded } from '../../domain/chance/seeded.ts'
import { watchedGroup } from '../../domain/signal/watchedGroup.ts'
import type { WatchedIndicator } from '../weeks/watchedWeeks.ts'
import { listedSlips } from './listedSlips.ts'

const weeks = 64
const at = weeks - 1

/** Units of a kind with 300 cases a week at one miss in twenty, whose odds are multiplied. */
function watched(
  indicator: string,
  kind: string,
  { units, times }: { units: number; times: (u: number, t: number) => number },
): WatchedIndicator {
  const uniform = seeded(units, `${indicator} ${kind}`)
  const cells = Array.from({ length: units }, (_, u) => ({
    unit: `${kind} ${u}`,
    field: null,
    cases: Array.from({ length: weeks }, () => 300),
    misses: Array.from({ length: weeks }, (_, t) => {
      const odds = times(u, t) / 19
      return exactBinomialDraw(300, odds / (1 + odds), uniform)
    }),
  }))
  return { indicator, kind, group: watchedGroup(cells) }
}

const isNow = (t: number) => t > at - 3

describe('what is listed in a week', () => {
  const found = listedSlips(
    [
      watched('shocked', 'commune', { units: 30, times: (_, t) => (isNow(t) ? 4 : 1) }),
      watched('grouped', 'commune', { units: 30, times: (u, t) => (u < 8 && isNow(t) ? 4 : 1) }),
      watched('shocked', 'department', { units: 12, times: (u, t) => (u === 5 && isNow(t) ? 4 : 1) }),
    ],
    at,
  )

  test('are the single slip, and those of a group with the group', () => {
    const names = found.slips.map(({ unit, indicator }) => `${indicator} ${unit}`)
    expect(names).toContain('shocked department 5')
    expect(names.filter((name) => name.startsWith('grouped'))).toHaveLength(8)
    expect(names).toHaveLength(9)
  })

  test('are the movements of kinds and of groups, each by its own words', () => {
    const [shock, group, ...others] = found.together
    expect(others).toEqual([])
    expect(shock).toMatchObject({ indicator: 'shocked', kind: 'commune', units: [] })
    expect(shock?.common?.times).toBeGreaterThan(2.6)
    expect(shock?.common?.times).toBeLessThan(4)
    expect(shock?.common?.since).toBe(at - 2)
    expect(group).toMatchObject({ indicator: 'grouped', kind: 'commune', common: null })
    expect(group?.units.toSorted()).toEqual(Array.from({ length: 8 }, (_, u) => `commune ${u}`))
  })

  test('false alarms of a quiet year are of all kinds together, and steady weeks are told as no trouble', () => {
    expect(found.falseAYear).toBeGreaterThan(0)
    expect(found.falseAYear).toBeLessThan(1)
    expect(found.restless).toEqual([])
    expect(listedSlips([], at).falseAYear).toBe(0)
  })
})

test('a rate whose weeks go up and down by factors is told to be watched by months', () => {
  const uniform = seeded(3)
  const wild = watched('wild', 'commune', {
    units: 30,
    times: () => Math.exp(1.2 * (uniform() + uniform() + uniform() - 1.5)),
  })
  expect(listedSlips([wild], at).restless).toEqual([{ indicator: 'wild', kind: 'commune' }])
})
