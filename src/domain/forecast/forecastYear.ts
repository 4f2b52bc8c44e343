import { quantile } from '../chance/quantile.ts'
import { seeded } from '../chance/seeded.ts'
import { rank } from '../rank/rank.ts'
import { leastYears, type ModelTest, type YearMisses, yearBackTest } from './yearBackTest.ts'
import { type ScoreYear, type YearModelName, yearModels } from './yearModels.ts'

export interface PlaceForecast {
  score: number
  /** 80 %: nine in ten lie above low, nine in ten below high; null where fewer than three years could be tried. */
  scoreLow: number | null
  scoreHigh: number | null
  rank: number
  rankLow: number | null
  rankHigh: number | null
}

export interface Coverage {
  inside: number
  of: number
}

export interface YearForecast {
  year: number
  model: YearModelName
  /** Whether the model beats both naive ones; else the better naive one stands for reference. */
  proven: boolean
  /** Why it is not. */
  why: 'few years' | 'none beats' | null
  tests: ModelTest[]
  places: ReadonlyMap<string, PlaceForecast>
  /** Of the interval when it was made from earlier years' misses alone: outcomes inside, of so many. */
  coverage: Coverage & { years: (Coverage & { year: number })[] }
}

const draws = 500
const leastTried = 3

/**
 * Forecast of every place's total and rank in the year after the last: by the model with the least error
 * among those that beat both naive ones in `yearBackTest`, else by the naive one with the lesser error.
 * The interval of a score lies between the 10th and 90th percentile of the model's past misses; that of a
 * rank is the 10th to 90th percentile of ranks over 500 seeded draws that give each place a past miss (less
 * the median miss of its year, which moves no rank). No interval from fewer than three years. @throws RangeError without any year
 */
export function forecastYear(segments: readonly (readonly ScoreYear[])[], seed = 1): YearForecast {
  const past = segments.at(-1) ?? []
  const tests = yearBackTest(segments)
  const able = tests.filter(({ model }) => (modelNamed(model)?.years ?? 0) <= past.length)
  const best = (of: readonly ModelTest[]) => [...of].sort((a, b) => a.score - b.score)[0]
  const winner = best(able.filter(({ beats }) => beats))
  const test = winner ?? best(commonNaives(able))
  const model = test?.model ?? 'last'
  const made = modelNamed(model)?.forecast(past) ?? new Map<string, number>()
  const tried = Math.max(0, ...tests.filter(({ naive }) => !naive).map(({ years }) => years.length))
  return {
    year: (past.at(-1)?.year ?? Number.NaN) + 1,
    model,
    proven: winner !== undefined,
    why: winner ? null : tried < leastYears ? 'few years' : 'none beats',
    tests,
    places: withIntervals(made, test?.years ?? [], seed),
    coverage: coverageOf(test?.years ?? []),
  }
}

function modelNamed(name: YearModelName) {
  return yearModels.find((model) => model.name === name)
}

/** The naive ones, each with its error on the years that all of them could forecast. */
function commonNaives(tests: readonly ModelTest[]): ModelTest[] {
  const naives = tests.filter(({ naive }) => naive)
  const other = naives.flatMap(({ naives: others }) => others)
  return naives.map((test) => ({
    ...test,
    score: other.find(({ model }) => model === test.model)?.score ?? test.score,
  }))
}

function withIntervals(
  made: ReadonlyMap<string, number>,
  years: readonly YearMisses[],
  seed: number,
): Map<string, PlaceForecast> {
  const enough = years.length >= leastTried ? years : []
  const misses = enough.flatMap(({ scores }) => scores)
  const [low, high] = [quantile(misses, 0.1), quantile(misses, 0.9)]
  const scores = [...made.values()]
  const ranks = rank(scores)
  const drawn = drawnRanks(scores, enough, seed)
  return new Map(
    [...made.keys()].map((place, p) => {
      const score = scores[p] ?? 0
      const drawnRanks = drawn.map((draw) => draw[p] ?? 0)
      return [
        place,
        {
          score,
          scoreLow: low === null ? null : score + low,
          scoreHigh: high === null ? null : score + high,
          rank: ranks[p] ?? 0,
          rankLow: rounded(quantile(drawnRanks, 0.1)),
          rankHigh: rounded(quantile(drawnRanks, 0.9)),
        },
      ]
    }),
  )
}

function drawnRanks(scores: readonly number[], years: readonly YearMisses[], seed: number): number[][] {
  const centred = years.flatMap(({ scores: misses }) => {
    const middle = quantile(misses, 0.5) ?? 0
    return misses.map((miss) => miss - middle)
  })
  if (centred.length === 0) return []
  const uniform = seeded(seed)
  return Array.from({ length: draws }, () =>
    rank(scores.map((score) => score + (centred[Math.floor(uniform() * centred.length)] ?? 0))).map(
      (one) => one ?? 0,
    ),
  )
}

/** Every year that has three before it, none left out for what came of it. */
function coverageOf(years: readonly YearMisses[]): YearForecast['coverage'] {
  const sorted = [...years].sort((a, b) => a.year - b.year)
  const tried = sorted.slice(leastTried).map(({ year, scores }, i) => {
    const before = sorted.slice(0, i + leastTried).flatMap((one) => one.scores)
    const [low, high] = [quantile(before, 0.1) ?? 0, quantile(before, 0.9) ?? 0]
    return { year, inside: scores.filter((miss) => low <= miss && miss <= high).length, of: scores.length }
  })
  const sum = (key: 'inside' | 'of') => tried.reduce((all, one) => all + one[key], 0)
  return { inside: sum('inside'), of: sum('of'), years: tried }
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value)
}
