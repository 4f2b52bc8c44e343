import type { PlaceMeta } from '../../answers/lists/placeList.ts'
import type { ScenarioStart } from '../../answers/plan/scenarioStart.ts'
import type { Words } from '../../i18n/vi.ts'
import { shortName } from '../../parts/names/shortName.ts'
import type { FigureNote } from '../../ui/FigureText.ts'
import type { KnownStart } from './askPlan.ts'

/** Short names of the components of the first level, by code. */
export function componentNames({ start }: KnownStart, words: Words): ReadonlyMap<string, string> {
  const all = start.meta.components.map((one) => words.format.name(one))
  return new Map(start.meta.components.map((one) => [one.component, shortName(words.format.name(one), all)]))
}

export function placeNames(places: readonly PlaceMeta[], words: Words): ReadonlyMap<string, string> {
  return new Map(places.map((one) => [one.place, words.format.name(one)]))
}

/** Where the starting year was published; what is supposed has no source. */
export function planNote({ index, start }: ScenarioStart, words: Words): FigureNote {
  const said = words.components
  const published = start?.meta.publication?.published ?? null
  return {
    source: [index.publisher, start?.meta.edition?.decision, index.url].filter((one) => one != null),
    ...(published === null ? {} : { date: said.published(words.format.date(published)) }),
    ...(start === null ? {} : { known: said.known(start.meta.known, start.meta.placesRanked) }),
  }
}
