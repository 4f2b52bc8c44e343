import Papa from 'papaparse'
import { groupBy } from '../../domain/groupBy.ts'
import { contract } from '../../engine/contract.ts'
import { nameKey } from '../names/nameWords.ts'
import { remembered } from '../remembered.ts'
import text from './case-words.csv?raw'

/** What words are about: a column, a status that ends a case, or what is yes and no. */
type Subject = 'type' | 'channel' | 'withdrawn' | 'over' | 'yes'

export const caseTypes: readonly string[] = contract.dossiers.columns.type.words ?? []

const { data } = Papa.parse<{ column: string; word: string; value: string }>(text, {
  header: true,
  skipEmptyLines: true,
})

/** A tick has no letters. */
const keyOf = remembered((word: string) => nameKey(word) || word.trim())

const known = new Map(
  [...groupBy(data, ({ column }) => column)].map(([column, rows]) => [
    column,
    new Map(rows.map(({ word, value }) => [keyOf(word), value])),
  ]),
)

/** What a word of a table of cases says, in the contract's words; null where it says nothing that is known. */
export function caseWord(subject: Subject, word: string): string | null {
  if (subject === 'type' && caseTypes.includes(word)) return word
  return known.get(subject)?.get(keyOf(word)) ?? null
}
