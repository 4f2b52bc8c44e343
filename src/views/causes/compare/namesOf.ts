import type { Comparison } from '../../../answers/compare/compare.ts'
import type { Words } from '../../../i18n/vi.ts'
import { shortName } from '../../../parts/names/shortName.ts'

export interface Names {
  place(place: string): string
  /** As short as the others of the first level allow. */
  component(component: string): string
}

/** Names of the places and components of a comparison in the reader's language. */
export function namesOf({ places, profile }: Comparison, words: Words): Names {
  const byPlace = new Map(places.map((one) => [one.place, words.format.name(one)]))
  const all = profile.map(({ component }) => words.format.name(component))
  const byComponent = new Map(
    profile.map(({ component }) => [component.component, shortName(words.format.name(component), all)]),
  )
  return {
    place: (place) => byPlace.get(place) ?? place,
    component: (component) => byComponent.get(component) ?? component,
  }
}
