import type { Comparison } from '../../../answers/compare/compare.ts'
import { fromMedian } from '../../../answers/compare/compareProfile.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { namesOf } from './namesOf.ts'

/** Which of those side by side the first one is, and where it stands out from everybody. */
export function standingHeadline(comparison: Comparison, words: Words): string {
  const said = words.compare.standing
  const { index, year, standing, chosen, profile } = comparison
  const names = namesOf(comparison, words)
  const [first] = standing
  const what = `${index.index} ${year.year}`
  const place = names.place(chosen[0] ?? '')
  const signed = (value: number) => words.format.signed(value, shownDecimals(index))
  const { strengths, weaknesses } = fromMedian(profile, 0, 1)
  return [
    first?.among == null
      ? said.unknown(what, place)
      : said.headline(what, place, words.format.number(first.among), chosen.length),
    ...strengths.map(({ component, distance }) => said.strong(names.component(component), signed(distance))),
    ...weaknesses.map(({ component, distance }) =>
      (strengths.length > 0 ? said.weak : said.weakOnly)(names.component(component), signed(distance)),
    ),
  ].join('; ')
}
