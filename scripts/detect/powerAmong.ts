import { negativeBinomialTail } from '../../src/domain/chance/negativeBinomial.ts'
import type { WatchedCity, WatchedSlipOfCity } from './watchCity.ts'

export interface CityPower {
  found: number
  of: number
  /** How many of them a test would find, on average, that knew the usual rate for sure. */
  knowable: number
}

const evidence = 1 - 0.998
const leastMisses = 3

/** Slips found among those chosen. */
export function powerAmong(
  cities: readonly WatchedCity[],
  isChosen: (slip: WatchedSlipOfCity) => boolean,
): CityPower {
  const chosen = cities.flatMap(({ slips }) => slips).filter(isChosen)
  return {
    found: chosen.filter(({ found }) => found).length,
    of: chosen.length,
    knowable: chosen.reduce((sum, slip) => sum + knowable(slip), 0),
  }
}

/**
 * Chance, in 0…1, that four weeks of a slip show it to one single test that knows the usual misses, has no other test
 * beside it, and asks for 99.8 % evidence and three misses: what the counts themselves can tell (Poisson; Neyman and
 * Pearson 1933).
 */
export function knowable({ calm, raised }: Pick<WatchedSlipOfCity, 'calm' | 'raised'>): number {
  const tail = (count: number, mean: number) => negativeBinomialTail(count, mean, mean)
  let least = Math.max(leastMisses, Math.floor(calm))
  while (tail(least, calm) > evidence) least++
  return tail(least, raised)
}

/** Mean over weeks of the share of signals that were false, and weeks with a false signal by unit and year. */
export function falseAmong(cities: readonly WatchedCity[]): { share: number; alarms: number } {
  const weeks = cities.flatMap(({ listed }) => listed)
  const years = cities.reduce((sum, { unitYears }) => sum + unitYears, 0)
  return {
    share: weeks.reduce((sum, { all, wrong }) => sum + (all === 0 ? 0 : wrong / all), 0) / weeks.length,
    alarms: weeks.reduce((sum, { wrong }) => sum + wrong, 0) / years,
  }
}
