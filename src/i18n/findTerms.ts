import type { Term } from './terms.ts'

export interface FoundTerm {
  term: Term
  /** Where it begins and ends in the text. */
  from: number
  to: number
}

/** The terms of a text, each where it stands first, longer ones before those within them; everyday words are none. */
export function findTerms(text: string, terms: readonly Term[], language: 'vi' | 'en'): FoundTerm[] {
  const lower = text.toLowerCase()
  const found: FoundTerm[] = []
  const byLength = terms
    .filter(({ everyday }) => !everyday)
    .toSorted((a, b) => b[language].length - a[language].length)
  for (const term of byLength) {
    const from = wordAt(lower, term[language].toLowerCase())
    const to = from + term[language].length
    if (from < 0 || found.some((one) => from < one.to && one.from < to)) continue
    found.push({ term, from, to })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** Where a word stands, not within another; −1 where it does not. */
function wordAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) return at
  }
  return -1
}
