import { type Table, tables } from '../contract.ts'
import type { Tokens } from '../WasmConnection.ts'
import { sqlError } from './SqlError.ts'

export interface ReadStatement {
  /** Without the semicolon and the remarks behind it. */
  text: string
  /** Those of the contract that it may read: a name may also be one of its own. */
  tables: readonly Table[]
}

/** Names that reach beyond the tables, in small letters. */
export interface OutOfReach {
  /** Functions that read files, settings, other statements. */
  functions: ReadonlySet<string>
  /** Tables of the engine itself. */
  tables: ReadonlySet<string>
}

/** Of DuckDB's tokens: names, texts, operators, words of the language. */
const kinds = { name: 0, text: 2, operator: 3, keyword: 4 }

/** Words with which a statement begins that reads. */
const readingWords = [
  'SELECT',
  'WITH',
  'FROM',
  'VALUES',
  'TABLE',
  'PIVOT',
  'UNPIVOT',
  'DESCRIBE',
  'SUMMARIZE',
  '(',
]

/**
 * Looks through a statement by DuckDB's own words of it: that it is one, begins as one that reads, has no open
 * places, and names nothing out of reach. Which of the words are right is DuckDB's to say.
 * @throws SqlError
 */
export function readStatement(given: string, tokens: Tokens, outOfReach: OutOfReach): ReadStatement {
  const words = wordsOf(given, tokens)
  const end = words.findIndex(({ text }) => text.startsWith(';'))
  const own = end < 0 ? words : words.slice(0, end)
  const [first] = own
  if (first === undefined) throw sqlError('empty')
  const next = end < 0 ? undefined : words.slice(end).find(({ text }) => !text.startsWith(';'))
  if (next) throw sqlError('many', { at: next.at })
  if (!readingWords.includes(first.text.toUpperCase()))
    throw sqlError('no-select', { value: first.text.toUpperCase(), at: first.at })
  own.forEach(({ kind, text, at }, i) => {
    if (kind === kinds.operator && /^[?$]/.test(text)) throw sqlError('parameter', { value: text, at })
    const name = nameOf(text).toLowerCase()
    const isCalled = own[i + 1]?.text === '('
    if (isCalled ? outOfReach.functions.has(name) : isName(kind) && outOfReach.tables.has(name))
      throw sqlError('reaches-out', { value: nameOf(text), at })
  })
  const named = new Set(own.filter(({ kind }) => isName(kind)).map(({ text }) => nameOf(text).toLowerCase()))
  return {
    text: end < 0 ? given : given.slice(0, words[end]?.at),
    tables: tables.filter((table) => named.has(table)),
  }
}

interface Word {
  kind: number
  text: string
  at: number
}

const isName = (kind: number) => kind === kinds.name || kind === kinds.keyword

function wordsOf(given: string, { offsets, types }: Tokens): Word[] {
  const bytes = new TextEncoder().encode(given)
  const places = offsets.map((offset) => new TextDecoder().decode(bytes.subarray(0, offset)).length)
  return places.map((at, i) => ({
    kind: types[i] ?? kinds.operator,
    // What stands between two words is space or a remark.
    text: wordAt(given.slice(at, places[i + 1])),
    at,
  }))
}

function wordAt(text: string): string {
  return /^("(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_$]+|.)/su.exec(text)?.[0] ?? text
}

const nameOf = (word: string) => (word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word)
