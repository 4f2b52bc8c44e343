import type { WeeklyCell } from '../../src/domain/signal/expectedMisses.ts'
import { type Random, randomFor } from '../simulate/random.ts'

/** A rise put into one series on purpose, from a week on. */
export interface Rise {
  unit: string
  indicator: number
  from: number
  factor: number
}

export interface DrawnUnits {
  weeks: number
  /** Mean cases a week, by unit. */
  volumes: ReadonlyMap<string, number>
  /** Weekly counts of each indicator. */
  indicators: readonly (readonly WeeklyCell[])[]
  rises: readonly Rise[]
}

const weeks = 82
const units = 60
const indicators = 12
const fields = [
  { field: 'certification', rate: 0.002, share: 0.5 },
  { field: 'trade', rate: 0.02, share: 0.25 },
  { field: 'construction', rate: 0.08, share: 0.15 },
  { field: 'land', rate: 0.2, share: 0.1 },
]
const ratesWithoutField = [0.02, 0.05, 0.1, 0.2]

/**
 * Weekly counts of units of one kind, drawn in another form than the generator of the made-up data: the
 * level of a unit wanders (an autoregressive logarithm), weeks are common to all units, and misses are
 * binomial. Two weeks are like Tết: few cases, twice the misses.
 */
export function drawUnits(seed: number): DrawnUnits {
  const random = randomFor(seed, 'units that wander')
  const common = Array.from({ length: weeks }, (_, t) =>
    t === 20 || t === 21 ? 2 : Math.exp(0.1 * random.normal()),
  )
  const volumes = new Map(Array.from({ length: units }, (_, u) => [`U${u}`, volumeOf(u % 3, random)]))
  const rises = [...volumes.keys()].flatMap((unit) => risesOf(unit, random))
  return {
    weeks,
    volumes,
    rises,
    indicators: Array.from({ length: indicators }, (_, indicator) =>
      [...volumes].flatMap(([unit, volume]) => {
        const rise = rises.find((one) => one.unit === unit && one.indicator === indicator)
        const levels = wander(random, common, rise)
        const parts =
          indicator < 2 ? fields : [{ field: null, rate: ratesWithoutField[indicator % 4] ?? 0.05, share: 1 }]
        return parts.map(({ field, rate, share }) => {
          const cases = common.map((_, t) => random.poisson(volume * share * (t === 20 ? 0.3 : 1)))
          const misses = cases.map((n, t) => random.hits(n, Math.min(0.95, rate * (levels[t] ?? 1))))
          return { unit, field, cases, misses }
        })
      }),
    ),
  }
}

function volumeOf(size: number, random: Random): number {
  if (size === 0) return 8 + 20 * random.uniform()
  return size === 1 ? 40 + 240 * random.uniform() : 320 + 1500 * random.uniform()
}

function risesOf(unit: string, random: Random): Rise[] {
  return Array.from({ length: indicators }, (_, indicator) => indicator).flatMap((indicator) =>
    random.uniform() < 0.02
      ? [
          {
            unit,
            indicator,
            from: 32 + random.integer(weeks - 40),
            factor: [2, 3, 5][random.integer(3)] ?? 3,
          },
        ]
      : [],
  )
}

function wander(random: Random, common: readonly number[], rise: Rise | undefined): number[] {
  const own = Math.exp(0.4 * random.normal())
  let deviation = 0
  return common.map((week, t) => {
    deviation = 0.3 * deviation + 0.25 * random.normal()
    return own * week * Math.exp(deviation) * (rise && t >= rise.from ? rise.factor : 1)
  })
}
