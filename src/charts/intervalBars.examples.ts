import { type IntervalBars, intervalBars } from './intervalBars.ts'
import { pictureOf } from './pictureOf.ts'

const around = (places: number, rank: number, width: number): number[] => {
  const weights = Array.from({ length: places }, (_, i) => Math.max(0, width - Math.abs(i + 1 - rank)))
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / sum)
}

export const intervalBarsExamples: Readonly<Record<string, IntervalBars>> = {
  normal: { shares: around(63, 10, 5), rank: 10, low: 7, high: 13 },
  'never moves': { shares: around(63, 1, 1), rank: 1, low: 1, high: 1 },
  'one place': { shares: [1], rank: 1, low: 1, high: 1 },
  'last of many': { shares: around(64, 64, 20), rank: 64, low: 50, high: 64 },
}

export const pictures = pictureOf('intervalBars', {
  draw: intervalBars,
  examples: intervalBarsExamples,
  width: 600,
  height: 280,
})
