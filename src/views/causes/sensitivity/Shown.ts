import type { IntervalTable } from '../../../answers/interval/intervalTables.ts'
import type { LinearYear } from '../../../answers/lists/linearYears.ts'
import type { Words } from '../../../i18n/vi.ts'
import type { CausesSearch } from '../../../state/search.ts'
import type { FigureNote } from '../../../ui/FigureText.ts'
import type { SensitivityAnswer } from './askSensitivity.ts'
import type { FixedRow } from './placeRows.ts'

/** What every figure of the screen is about; the same object while only the draws change. */
export interface Shown {
  found: SensitivityAnswer
  year: LinearYear
  drawn: IntervalTable
  /** “PCI 2021”. */
  name: string
  noise: CausesSearch['noise']
  top: number
  place: string
  /** Of the followed place; null where it was not ranked. */
  own: FixedRow | null
}

/** Publisher, decision and date, and for how many places everything is known. */
export function noteOf({ found, year, drawn }: Shown, words: Words): FigureNote {
  const said = words.sensitivity
  const published = year.publication?.published ?? null
  return {
    source: [found.index.publisher, year.edition?.decision].filter((one) => one != null),
    ...(published === null ? {} : { date: said.published(words.format.date(published)) }),
    known: said.known(drawn.table.places.length, year.placesRanked ?? drawn.table.places.length),
  }
}

export function placeNameOf({ found, place }: Shown, words: Words): string {
  return words.format.name(found.places.find((one) => one.place === place) ?? { name_vi: place })
}
