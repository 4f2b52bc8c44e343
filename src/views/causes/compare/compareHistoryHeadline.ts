import type { Comparison } from '../../../answers/compare/compare.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { namesOf } from './namesOf.ts'

/** How much each total changed over the stretch of comparable years up to the one that is looked at. */
export function compareHistoryHeadline(comparison: Comparison, words: Words): string {
  const said = words.compare.history
  const { history, year, index } = comparison
  const names = namesOf(comparison, words)
  const segment = history.median.find((point) => point.year === year.year)?.segment
  const spans = history.places.map(({ place, points }) => ({
    place,
    points: points.filter((one) => one.segment === segment && one.year <= year.year && one.total !== null),
  }))
  const from = spans[0]?.points[0]?.year ?? year.year
  const changes = spans.flatMap(({ place, points }) => {
    const first = points.find((one) => one.year === from)?.total ?? null
    const last = points.find((one) => one.year === year.year)?.total ?? null
    return first === null || last === null || from === year.year
      ? []
      : [said.one(names.place(place), words.format.signed(last - first, shownDecimals(index)))]
  })
  if (changes.length === 0) {
    const start = history.median.find((point) => point.segment === segment)?.year
    return start === year.year ? said.single(year.year) : said.plain
  }
  const suspected = [
    ...new Set(
      history.breaks
        .filter((one) => one.verdict === 'suspected' && one.year > from && one.year <= year.year)
        .map((one) => one.year),
    ),
  ]
  const doubt = suspected.length > 0 ? ` (${said.suspected(words.format.list(suspected.map(String)))})` : ''
  return `${said.headline(from, year.year, changes.join(', '))}${doubt}`
}
