import { exactBinomialDraw } from '../../src/domain/chance/exactBinomialDraw.examples.ts'
import type { WeeklyCell } from '../../src/domain/signal/WeeklyCell.ts'
import { type Random, randomFor } from '../simulate/random.ts'
import type { Wander, World } from './World.ts'

/** One indicator and one kind of units of a made city. */
export interface MadeGroup {
  indicator: number
  kind: 'commune' | 'department'
  cells: MadeCell[]
}

/** Weekly counts and the odds of a miss from which they were drawn. */
export interface MadeCell extends WeeklyCell {
  cases: number[]
  misses: number[]
  odds: number[]
}

interface Field {
  field: string | null
  rate: number
  share: number
  /** Which of the world's two ways of wandering. */
  way: 0 | 1
}

const fields: readonly Field[] = [
  { field: 'certification', rate: 0.002, share: 0.5, way: 0 },
  { field: 'trade', rate: 0.02, share: 0.25, way: 0 },
  { field: 'construction', rate: 0.08, share: 0.15, way: 1 },
  { field: 'land', rate: 0.2, share: 0.1, way: 1 },
]
const others: readonly { rate: number; share: number }[] = [
  { rate: 0.1, share: 1 },
  { rate: 0.3, share: 1 },
  { rate: 0.2, share: 0.4 },
  { rate: 0.05, share: 1 },
  { rate: 0.02, share: 1 },
  { rate: 0.08, share: 0.3 },
  { rate: 0.06, share: 0.1 },
  { rate: 0.05, share: 0.05 },
  { rate: 0.12, share: 0.2 },
]

/** As many as the city has today, and of what a rate with a target is watched. */
export const kinds = [
  { kind: 'commune', units: 126, volume: 300, spread: 0.75 },
  { kind: 'department', units: 16, volume: 250, spread: 1.2 },
] as const

/**
 * Weekly counts of a made city: a rate by field and nine without, of 126 communes and 16 departments, of lognormal
 * sizes and levels. The odds of each unit and field wander as an autoregressive logarithm, one logarithm a week is common
 * to all units of a kind, two weeks of the year are like Tết (a third of the cases, twice the odds); misses are binomial.
 */
export function drawWeeks(seed: number, { world, weeks }: { world: World; weeks: number }): MadeGroup[] {
  return kinds.flatMap(({ kind, units, volume, spread }) => {
    const random = randomFor(seed, `weeks of ${kind}s, ${world.name}`)
    const volumes = Array.from({ length: units }, () => volume * Math.exp(spread * random.normal()))
    const indicators: readonly (readonly Field[])[] = [
      fields,
      ...others.map(({ rate, share }, i): Field[] => [
        { field: null, rate, share, way: i % 2 === 0 ? 0 : 1 },
      ]),
    ]
    return indicators.map((parts, indicator): MadeGroup => {
      const common = Array.from(
        { length: weeks },
        (_, t) => 0.08 * random.normal() + (isTet(t) ? Math.log(2) : 0),
      )
      const cells = volumes.flatMap((size, u) =>
        parts.map((part): MadeCell => {
          const own = Math.exp(0.45 * random.normal())
          const walk = wander(random, weeks, world.fields[part.way])
          const base = (part.rate / (1 - part.rate)) * own
          const odds = walk.map((level, t) => base * Math.exp(level + (common[t] ?? 0)))
          const cases = odds.map((_, t) => drawCases(random, size * part.share * (isTet(t) ? 0.3 : 1)))
          const cell = { unit: `${kind} ${u}`, field: part.field, cases, odds, misses: [] as number[] }
          cell.misses = cases.map((n, t) => drawMisses(random, n, odds[t] ?? 0))
          return cell
        }),
      )
      return { indicator, kind, cells }
    })
  })
}

export function drawMisses(random: Random, cases: number, odds: number): number {
  return exactBinomialDraw(cases, odds / (1 + odds), random.uniform)
}

function drawCases(random: Random, mean: number): number {
  return mean < 30 ? random.poisson(mean) : Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()))
}

const isTet = (t: number): boolean => t % 52 === 33 || t % 52 === 34

/** Logarithms of mean-one factors with the given variation and correlation. */
function wander(random: Random, weeks: number, { c, rho }: Wander): number[] {
  const width = Math.sqrt(Math.log(1 + c * c))
  let deviation = width * random.normal()
  return Array.from({ length: weeks }, () => {
    deviation = rho * deviation + Math.sqrt(1 - rho * rho) * width * random.normal()
    return deviation - (width * width) / 2
  })
}
