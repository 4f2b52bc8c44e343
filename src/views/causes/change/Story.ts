import type { Change } from '../../../answers/change/change.ts'
import type { ChangePair } from '../../../answers/change/changePair.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { publishedNote } from '../../../parts/figure/publishedNote.ts'
import { hanoi } from '../../../parts/names/hanoi.ts'
import { placeNames } from '../../../parts/names/placeNames.ts'
import type { FigureNote } from '../../../ui/FigureText.ts'
import type { Told } from './changeSentence.ts'

/** What every figure of a change says: of whom, between which years, from where. */
export interface Story extends Told {
  pair: ChangePair
  place: string
  placeName: (place: string) => string
  note: FigureNote
  /** For names of files. */
  file: (what: string) => string
}

export function storyOf(change: Change, pair: ChangePair, words: Words): Story {
  const { index, place } = change
  const { from, to } = pair
  const placeName = placeNames(change.places, words)
  return {
    index: index.index,
    from: from.year,
    to: to.year,
    who: place === hanoi ? words.change.we : placeName(place),
    decimals: shownDecimals(index),
    published: change.published?.score ?? null,
    pair,
    place,
    name: placeName(place),
    placeName,
    note: noteOf(change, pair, words),
    file: (what) => fileName([index.index, from.year, to.year, place, what]),
  }
}

function noteOf({ index, sources, split }: Change, { from, to }: ChangePair, words: Words): FigureNote {
  const said = words.change.note
  const coverage = [
    said.known(from.placesKnown, from.placesRanked, to.placesKnown, to.placesRanked),
    ...(split === null ? [] : [said.recomputed]),
  ].join(' · ')
  const dates = [from, to].map((year) => year.publication?.published)
  return publishedNote({ index, decision: to.edition?.decision, sources, dates, coverage }, words)
}
