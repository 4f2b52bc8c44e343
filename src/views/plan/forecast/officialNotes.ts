import type { IndexForecast } from '../../../answers/forecast/forecastIndex.ts'
import type { YearForecast } from '../../../domain/forecast/forecastYear.ts'
import { breakReasons } from '../../../i18n/breakReason.ts'
import type { Words } from '../../../i18n/vi.ts'
import { placeForecast } from './officialFan.ts'
import { keepsRanks } from './officialHeadline.ts'

/** How it was made, how far it missed in the past, and what to be careful of: a sentence each. */
export function officialNotes(
  indexForecast: IndexForecast,
  { place, decimals }: { place: string; decimals: number },
  words: Words,
): string[] {
  const { forecast, comparison, history } = indexForecast
  const said = words.forecast.official
  if (forecast === null) return []
  const write = (value: number, digits = decimals) => words.format.number(value, digits)
  const test = forecast.tests.find(({ model }) => model === forecast.model)
  const naive = (model: string) => test?.naives.find((one) => one.model === model)
  const [last, median] = [naive('last'), naive('median')]
  const made = placeForecast(indexForecast, place)
  const notes: string[] = []
  if (!forecast.proven && made) {
    notes.push(said.reference(write(made.score), indexForecast.newPlaces ? null : made.rank))
  }
  if (test) {
    const than = last && median ? said.than(write(last.score), write(median.score)) : '.'
    const method = said.method(words.forecast.models[forecast.model], write(test.score), test.years.length)
    const ranks = keepsRanks(forecast)
      ? said.sameRanks(write(test.rank, 1))
      : said.ranks(write(test.rank, 1), last ? write(last.rank, 1) : null)
    notes.push(`${method}${than} ${ranks}`)
  }
  if (forecast.proven) notes.push(...coverageNotes(forecast, words))
  if (indexForecast.newPlaces) notes.push(said.newPlaces(forecast.year))
  if (indexForecast.editionUnknown) notes.push(said.editionUnknown(forecast.year))
  if (comparison?.verdict === 'suspected') notes.push(said.suspected(breakReasons(comparison.breaks, words)))
  if (indexForecast.suspected.length > 0)
    notes.push(said.pastSuspected(words.format.list(indexForecast.suspected.map(String))))
  const starts = history.filter(
    (one, i) => one.whole && one.run !== history.find((h) => h.whole)?.run && history[i - 1]?.run !== one.run,
  )
  if (starts.length > 0) notes.push(said.cut(words.format.list(starts.map(({ year }) => String(year)))))
  return notes
}

/** How many outcomes of earlier years the interval held, over all and in every single year; none where none was tried. */
export function coverageNotes({ coverage: { inside, of, years } }: YearForecast, words: Words): string[] {
  const said = words.forecast.official
  return of === 0 ? [] : [said.coverage(inside, of), ...(years.length > 1 ? [said.coverageYears(years)] : [])]
}
