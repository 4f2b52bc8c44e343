import type { PlaceMeta } from '../../answers/lists/placeList.ts'
import type { ScenarioStart } from '../../answers/plan/scenarioStart.ts'
import type { Words } from '../../i18n/vi.ts'
import { publishedNote } from '../../parts/figure/publishedNote.ts'
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

/** The note under the starting year; what is supposed has no source. */
export function planNote({ index, start, sources }: ScenarioStart, words: Words): FigureNote {
  const meta = start?.meta
  const known = meta && words.components.known(meta.known, meta.placesRanked)
  const dates = [meta?.publication?.published]
  return publishedNote({ index, decision: meta?.edition?.decision, sources, dates, known }, words)
}
