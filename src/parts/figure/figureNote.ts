import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import type { Words } from '../../i18n/vi.ts'
import type { FigureNote } from '../../ui/FigureText.ts'
import type { SourceMeta } from '../pick/openedComponents.ts'

/** A breakdown with where it was read. */
export interface Shown {
  data: Breakdown
  sources: readonly SourceMeta[]
  /** Whom it is compared with, in words; null = everybody. */
  peers: string | null
}

/** A subtitle with the peers, where they are not everybody. */
export function amongPeers(subtitle: string, { peers }: Shown, words: Words): string {
  return peers === null ? subtitle : words.components.amongPeers(subtitle, peers)
}

/** Publisher, decision and date, and of how many places the score of a component is known. */
export function figureNote(
  { data, sources }: Shown,
  row: BreakdownRow | undefined,
  words: Words,
): FigureNote {
  const said = words.components
  const { publisher, url } = data.index
  const [first] = sources
  const read =
    sources.length > 2 && first
      ? [said.moreSources(first.title, sources.length - 1)]
      : sources.map(({ title }) => title)
  const published = data.publication?.published ?? null
  return {
    source: [publisher, data.edition?.decision, ...(read.length > 0 ? read : [url])].filter(
      (one) => one != null,
    ),
    ...(published === null ? {} : { date: said.published(words.format.date(published)) }),
    ...(row === undefined ? {} : { known: said.known(row.known, row.placesRanked) }),
  }
}
