import { rank } from '../rank/rank.ts'
import { type ScoreYear, type YearModel, type YearModelName, yearModels } from './yearModels.ts'

/** Signed misses (came − forecast) of one forecast year. */
export interface YearMisses {
  year: number
  scores: readonly number[]
  /** Places in rank: positive = worse than forecast. */
  ranks: readonly number[]
}

export interface ModelTest {
  model: YearModelName
  naive: boolean
  years: readonly YearMisses[]
  /** Mean absolute error over all places and years of its own. */
  score: number
  rank: number
  /** The naive models on the same years; null for those that cannot be fitted there. */
  naives: readonly { model: YearModelName; score: number; rank: number; yearsWon: number }[]
  /** See `yearBackTest`. */
  beats: boolean
}

export const leastYears = 5

/**
 * Rolling origin: every year with a comparable one before it is forecast from the years before alone, and
 * compared with what came, over the places that stand in both. Errors are means of |came − forecast| over
 * places and years, of scores on the scale of the index and of ranks (both ranked among these places).
 * A model beats the naive ones where, on the same at least five years, its error of score is less than that
 * of each naive one, over all and in more than half of the years, and its error of rank is not greater.
 * Source: Tashman, International Journal of Forecasting 16, 2000 (rolling origin).
 * @param segments runs of successive comparable years, the oldest first
 */
export function yearBackTest(segments: readonly (readonly ScoreYear[])[]): ModelTest[] {
  const misses = new Map(
    yearModels.map((model) => [model.name, segments.flatMap((years) => missesOf(model, years))]),
  )
  return yearModels.flatMap(({ name, naive }) => {
    const ofModel = misses.get(name) ?? []
    if (ofModel.length === 0) return []
    const { score, rank } = errorOf(ofModel)
    const naives = yearModels.flatMap((other) => {
      if (!other.naive || other.name === name) return []
      const same = (misses.get(other.name) ?? []).filter(({ year }) =>
        ofModel.some((one) => one.year === year),
      )
      if (same.length < ofModel.length) return []
      const yearsWon = ofModel.filter(
        (one) => errorOf([one]).score < errorOf(same.filter(({ year }) => year === one.year)).score,
      ).length
      return [{ model: other.name, ...errorOf(same), yearsWon }]
    })
    const beats =
      !naive &&
      ofModel.length >= leastYears &&
      naives.length === yearModels.filter((other) => other.naive).length &&
      naives.every(
        (other) => score < other.score && rank <= other.rank && other.yearsWon > ofModel.length / 2,
      )
    return [{ model: name, naive, years: ofModel, score, rank, naives, beats }]
  })
}

function missesOf(model: YearModel, years: readonly ScoreYear[]): YearMisses[] {
  return years.flatMap((came, i): YearMisses[] => {
    const past = years.slice(0, i)
    if (past.length < model.years) return []
    const forecast = model.forecast(past)
    const places = [...came.scores.keys()].filter((place) => forecast.has(place))
    const made = places.map((place) => forecast.get(place) ?? 0)
    const real = places.map((place) => came.scores.get(place) ?? 0)
    const [ranksMade, ranksReal] = [rank(made), rank(real)]
    return [
      {
        year: came.year,
        scores: places.map((_, p) => (real[p] ?? 0) - (made[p] ?? 0)),
        ranks: places.map((_, p) => (ranksReal[p] ?? 0) - (ranksMade[p] ?? 0)),
      },
    ]
  })
}

function errorOf(years: readonly YearMisses[]): { score: number; rank: number } {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, one) => sum + Math.abs(one), 0) / values.length
  return {
    score: mean(years.flatMap(({ scores }) => scores)),
    rank: mean(years.flatMap(({ ranks }) => ranks)),
  }
}
