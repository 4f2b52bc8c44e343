import { describe, expect, test } from 'vitest'
import { exactBinomialDraw } from '../chance/exactBinomialDraw.examples.ts'
import { normalOf } from '../chance/normalOf.ts'
import { seeded } from '../chance/seeded.ts'
import { spanFactors } from '../signal/spanFactors.ts'
import type { WeeklyCell } from '../signal/WeeklyCell.ts'
import { watchedGroup } from '../signal/watchedGroup.ts'
import { rankByChance } from './rankByChance.ts'

const [base, weeks] = [26, 4]

interface World {
  units: number
  /** Cases a week of a unit in the middle. */
  cases: number
  /** By how much units differ in truth, as standard deviation of the logarithm of their rate. */
  apart: number
  /** Coefficient of variation of a unit's weekly level, and how the weeks follow each other. */
  variation: number
  following: number
}

/** Units with a lasting rate of misses each, whose weeks go up and down around it. */
function drawn({ units, cases, apart, variation, following }: World, seed: number) {
  const uniform = seeded(seed)
  const normal = () => normalOf(uniform)
  const width = Math.sqrt(Math.log(1 + variation ** 2))
  const rates: number[] = []
  const cells = Array.from({ length: units }, (_, i): WeeklyCell => {
    const rate = 0.1 * Math.exp(apart * normal())
    const size = Math.round(cases * Math.exp(0.6 * normal()))
    rates.push(rate)
    let level = normal()
    const misses = Array.from({ length: base + weeks }, () => {
      level = following * level + Math.sqrt(1 - following ** 2) * normal()
      return exactBinomialDraw(size, Math.min(1, rate * Math.exp(width * level - width ** 2 / 2)), uniform)
    })
    return { unit: String(i).padStart(3, '0'), field: null, cases: misses.map(() => size), misses }
  })
  return { cells, ranks: rates.map((rate) => 1 + rates.filter((other) => other < rate).length) }
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, one) => sum + one, 0)

/** Share of units whose interval holds their true rank, and the mean width of the intervals. */
function coverage(world: World, { widened }: { widened: boolean }): { share: number; width: number } {
  let [held, wide, all] = [0, 0, 0]
  for (let seed = 1; seed <= 30; seed++) {
    const { cells, ranks } = drawn(world, seed * 7919)
    const factors = spanFactors(watchedGroup(cells), { at: base + weeks - 1, weeks })
    const units = cells.map(({ unit, cases: all, misses }) => {
      const [cases, events] = [sumOf(all.slice(-weeks)), sumOf(misses.slice(-weeks))]
      const factor = widened ? (factors.get(unit) ?? 1) : 1
      const points = (events: number) => 20 * (1 - events / cases)
      return { unit, fixed: 0, parts: [{ cases, events, factor, points }] }
    })
    const found = rankByChance(units, { draws: 500, seed })
    cells.forEach(({ unit }, i) => {
      const { low = 0, high = 0 } = found.get(unit) ?? {}
      const rank = ranks[i] ?? 0
      if (low <= rank && rank <= high) held++
      wide += high - low
      all++
    })
  }
  return { share: held / all, width: wide / all }
}

const calm: World = { units: 40, cases: 60, apart: 0.35, variation: 0, following: 0 }

describe('how often the interval holds the true rank', () => {
  test.each([
    ['weeks that vary by half', { ...calm, variation: 0.5 }],
    ['weeks that vary by four fifths', { ...calm, variation: 0.8 }],
    ['weeks that follow each other', { ...calm, variation: 0.5, following: 0.5 }],
    ['many cases, units far apart', { ...calm, cases: 400, apart: 0.5, variation: 0.5 }],
    ['many cases, units close together', { ...calm, cases: 400, apart: 0.15, variation: 0.5 }],
    ['eight units', { ...calm, units: 8, variation: 0.5, following: 0.3 }],
  ])('in at least 90 %%: %s', (_, world) => {
    const found = coverage(world, { widened: true })
    expect(found.share).toBeGreaterThanOrEqual(0.9)
    expect(found.share).toBeLessThan(0.985)
    expect(found.width).toBeLessThan(0.9 * (world.units - 1))
  })

  test('weeks as chance lets them need no widening, and get next to none', () => {
    const [plain, widened] = [coverage(calm, { widened: false }), coverage(calm, { widened: true })]
    expect(plain.share).toBeGreaterThanOrEqual(0.9)
    expect(widened.width).toBeLessThan(1.05 * plain.width)
  })

  test('without the variation of weeks it would hold it far too seldom', () => {
    expect(coverage({ ...calm, variation: 0.5 }, { widened: false }).share).toBeLessThan(0.8)
  })
})
