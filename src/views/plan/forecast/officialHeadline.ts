import type { IndexForecast } from '../../../answers/forecast/forecastIndex.ts'
import type { YearForecast } from '../../../domain/forecast/forecastYear.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { placeForecast } from './officialFan.ts'

/** The forecast of a place in a sentence, or plainly that nothing better than last year is known. */
export function officialHeadline(
  indexForecast: IndexForecast,
  { place, name }: { place: string; name: string },
  words: Words,
): string {
  const { forecast, index, newPlaces } = indexForecast
  const said = words.forecast.official
  const made = placeForecast(indexForecast, place)
  if (forecast === null) return said.unknown(index.index, 0, name)
  if (!forecast.proven) {
    return forecast.why === 'few years'
      ? said.fewYears(index.index, forecast.year)
      : said.noneBeats(index.index, forecast.year)
  }
  if (made === null) return said.unknown(index.index, forecast.year, name)
  const write = (value: number) => words.format.number(value, shownDecimals(index))
  const { score, scoreLow, scoreHigh, rank, rankLow, rankHigh } = made
  const between = scoreLow === null || scoreHigh === null ? null : `${write(scoreLow)}–${write(scoreHigh)}`
  const ranks = rankLow === null || rankHigh === null ? null : `${rankLow}–${rankHigh}`
  return `${said.proven(index.index, forecast.year, name, write(score), between)}${newPlaces ? '' : (keepsRanks(forecast) ? said.keptRank : said.rank)(rank, ranks)}`
}

/** Whether the model puts the places in last year's order, and so is no better for ranks. */
export function keepsRanks({ tests, model }: YearForecast): boolean {
  const test = tests.find((one) => one.model === model)
  const last = test?.naives.find((one) => one.model === 'last')
  return test !== undefined && last !== undefined && Math.abs(test.rank - last.rank) < 0.005
}
