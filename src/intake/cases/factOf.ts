import { knownField } from '../forms/knownField.ts'
import { nameWords } from '../names/nameWords.ts'
import { readNumber } from '../numbers/readNumber.ts'
import { caseWord } from './caseWords.ts'

export type FactColumn = (typeof factColumns)[number]

/** Columns that are read without looking at others. */
export const factColumns = [
  'type',
  'procedure',
  'field',
  'channel',
  'status',
  'paused',
  'transferred',
  'fee_bearing',
  'paid_online',
  'files_digitised',
  'files_reused',
  'result_digital',
  'satisfaction',
] as const

/** What a text says in a column, in the contract's words; undefined where it says nothing that the column holds. */
export function factOf(column: FactColumn, text: string): string | number | boolean | undefined {
  switch (column) {
    case 'procedure':
      return text
    case 'field':
      return knownField(text)
    case 'type':
    case 'channel':
      return caseWord(column, text) ?? undefined
    case 'status':
      return statusOf(text)
    case 'paused':
      return within(text, 0, Number.POSITIVE_INFINITY)
    case 'satisfaction':
      return within(text, 1, 5)
    default: {
      const said = caseWord('yes', text)
      return said === null ? undefined : said === 'true'
    }
  }
}

/** A status is kept as it is written; one that speaks of withdrawing must be a known one. */
function statusOf(text: string): string | undefined {
  if (caseWord('withdrawn', text) !== null) return 'withdrawn'
  return /\brut\b/.test(nameWords(text)) ? undefined : text
}

/** A number of a range that both decimal marks read alike. */
function within(text: string, least: number, most: number): number | undefined {
  const [comma, point] = [readNumber(text, 'comma'), readNumber(text, 'point')]
  const number = comma ?? point
  if (number === null || (comma !== null && point !== null && comma !== point)) return undefined
  return number >= least && number <= most ? number : undefined
}
