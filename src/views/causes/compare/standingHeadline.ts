import type { Comparison } from '../../../answers/compare/compare.ts'
import { fromMedian } from '../../../answers/compare/compareProfile.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { namesOf } from './namesOf.ts'

/** Which of those side by side the first one is, and where it stands out from everybody. */
export function standingHeadline(found: Comparison, words: Words): string {
  const said = words.compare.standing
  const { index, year, standing, chosen, profile } = found
  const names = namesOf(found, words)
  const [own] = standing
  const what = `${index.index} ${year.year}`
  const place = names.place(chosen[0] ?? '')
  const signed = (value: number) => words.format.signed(value, shownDecimals(index))
  const { strengths, weaknesses } = fromMedian(profile, 0, 1)
  return [
    own?.among == null
      ? said.unknown(what, place)
      : said.headline(what, place, words.format.number(own.among), chosen.length),
    ...strengths.map(({ component, distance }) => said.strong(names.component(component), signed(distance))),
    ...weaknesses.map(({ component, distance }) =>
      (strengths.length > 0 ? said.weak : said.weakOnly)(names.component(component), signed(distance)),
    ),
  ].join('; ')
}
