import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import type { SourceMeta } from '../../answers/lists/sourcesRead.ts'
import type { Words } from '../../i18n/vi.ts'
import type { FigureNote } from '../../ui/FigureText.ts'
import { publishedNote } from './publishedNote.ts'

/** A breakdown with where it was read. */
export interface Shown {
  data: Breakdown
  /** Null: that could not be loaded. */
  sources: readonly SourceMeta[] | null
  /** Whom it is compared with, in words; null = everybody. */
  peers: string | null
}

/** A subtitle with the peers, where they are not everybody. */
export function amongPeers(subtitle: string, { peers }: Shown, words: Words): string {
  return peers === null ? subtitle : words.components.amongPeers(subtitle, peers)
}

/** The note under a breakdown, with of how many places the score of a component is known. */
export function figureNote(
  { data, sources }: Shown,
  row: BreakdownRow | undefined,
  words: Words,
): FigureNote {
  const coverage = row === undefined ? undefined : words.components.known(row.placesKnown, row.placesRanked)
  const dates = [data.publication?.published]
  return publishedNote(
    { index: data.index, decision: data.edition?.decision, sources, dates, coverage },
    words,
  )
}
