import type { ScenarioStart } from '../../answers/plan/scenarioStart.ts'
import type { Words } from '../../i18n/vi.ts'
import { publishedNote } from '../../parts/figure/publishedNote.ts'
import type { FigureNote } from '../../ui/FigureText.ts'

/** The note under the starting year; what is supposed has no source. */
export function planNote({ index, start, sources }: ScenarioStart, words: Words): FigureNote {
  const meta = start?.meta
  const coverage = meta && words.components.known(meta.placesKnown, meta.placesRanked)
  const dates = [meta?.publication?.published]
  return publishedNote({ index, decision: meta?.edition?.decision, sources, dates, coverage }, words)
}
