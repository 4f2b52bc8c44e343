import Papa from 'papaparse'

/** In this order where two are alike: a comma is likelier to be part of numbers and sentences. */
const candidates = ['\t', ';', '|', ','] as const

/**
 * The character that cuts most of the first 50 lines into one number of cells, at least two, quotes respected;
 * null if none cuts any.
 * @param whole with line ends LF
 */
export function findDelimiter(whole: string): string | null {
  // The parser cuts all of a text into lines before it looks at the first.
  const text = whole.slice(0, beginning)
  let found: string | null = null
  let best = 0
  for (const delimiter of candidates) {
    const share = sameShare(text, delimiter)
    if (share > best) [found, best] = [delimiter, share]
  }
  return found
}

const beginning = 200_000

/** Share, in [0, 1], of the rows that hold something which have the most frequent number of cells over one. */
function sameShare(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: 50, skipEmptyLines: true })
  const counts = new Map<number, number>()
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  return Math.max(0, ...counts.values()) / Math.max(1, data.length)
}
