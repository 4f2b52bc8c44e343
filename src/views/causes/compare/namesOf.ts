import type { Comparison } from '../../../answers/compare/compare.ts'
import type { Words } from '../../../i18n/vi.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { placeNames } from '../../../parts/names/placeNames.ts'

export interface Names {
  place(place: string): string
  /** As short as the others of the first level allow. */
  component(component: string): string
}

/** Names of the places and components of a comparison in the reader's language. */
export function namesOf({ places, profile }: Comparison, words: Words): Names {
  return {
    place: placeNames(places, words),
    component: componentNames(
      profile.map(({ component }) => component),
      words,
    ),
  }
}
