import type { IntervalTable } from '../../../answers/interval/intervalTables.ts'
import type { LinearYear } from '../../../answers/lists/linearYears.ts'
import type { Words } from '../../../i18n/vi.ts'
import { publishedNote } from '../../../parts/figure/publishedNote.ts'
import type { CausesSearch } from '../../../state/search.ts'
import type { FigureNote } from '../../../ui/FigureText.ts'
import type { FixedRow } from './placeRows.ts'
import type { SensitivityAnswer } from './sensitivityScreen.ts'

/** What every figure of the screen is about; the same object while only the draws change. */
export interface Shown {
  sensitivity: SensitivityAnswer
  year: LinearYear
  drawn: IntervalTable
  /** Index and year. */
  name: string
  noise: CausesSearch['noise']
  top: number
  place: string
  /** Of the followed place; null where it was not ranked. */
  followed: FixedRow | null
}

/** The note under the drawn year, with for how many places everything is known. */
export function noteOf({ sensitivity, year, drawn }: Shown, words: Words): FigureNote {
  const all = drawn.table.places.length
  const coverage = words.sensitivity.known(all, year.placesRanked ?? all)
  const dates = [year.publication?.published]
  const { index, sources } = sensitivity
  return publishedNote({ index, decision: year.edition?.decision, sources, dates, coverage }, words)
}
