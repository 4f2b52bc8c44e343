/** Rows for a picture: names with figures as they are written, and what else is said of them. */
export interface ShareRows {
  heads: readonly string[]
  rows: readonly ShareRow[]
}

export interface ShareRow {
  name: string
  cells: readonly string[]
  /** Stands below the name; empty where nothing is said. */
  words: string
  followed: boolean
}

/** A column beside the names, as it is written in each row. */
export interface WrittenColumn {
  head: string
  isNumber: boolean
  texts: readonly string[]
}

/** Longer ones are no figures, where a table has words alone. */
const short = 14

/**
 * Figures stand beside a name, in a table of words alone the short ones; what else is said of it stands below, the
 * longest first, each other after its head. Words that are the same in every row, and addresses, say nothing there.
 */
export function shareRows(
  named: readonly { name: string; followed: boolean }[],
  columns: readonly WrittenColumn[],
): ShareRows {
  const hasNumbers = columns.some(({ isNumber }) => isNumber)
  const isFigure = ({ isNumber, texts }: WrittenColumn) =>
    hasNumbers ? isNumber : texts.every((text) => text.length <= short) && saysMore(texts)
  const figures = columns.filter(isFigure)
  const words = columns
    .filter((column) => !isFigure(column) && !column.isNumber && saysMore(column.texts))
    .sort((a, b) => lengthOf(b) - lengthOf(a))
  const below = (row: number) =>
    words.flatMap(({ head, texts }, i) => {
      const text = texts[row] ?? ''
      if (isNothing(text)) return []
      return [i === 0 || head === '' ? text : `${head}: ${text}`]
    })
  return {
    heads: figures.map(({ head }) => head),
    rows: named.map(({ name, followed }, row) => ({
      name,
      cells: figures.map(({ texts }) => texts[row] ?? ''),
      words: below(row).join(' · '),
      followed,
    })),
  }
}

const lengthOf = ({ texts }: WrittenColumn) => texts.join('').length

const isNothing = (text: string) => text === '' || text === '–'

function saysMore(texts: readonly string[]): boolean {
  const said = texts.filter((text) => !isNothing(text))
  if (said.length === 0 || said.some((text) => /https?:|www\./.test(text))) return false
  return texts.length === 1 || new Set(texts).size > 1
}
