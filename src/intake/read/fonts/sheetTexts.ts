import type { CellObject } from '@e965/xlsx'
import type { CellFonts } from './CellFonts.ts'
import { encodingByLetters } from './encodingByLetters.ts'
import { hasOldText } from './hasOldText.ts'
import { type LegacyEncoding, legacyEncodings } from './legacyLetters.ts'
import { type FontRun, runReader } from './runReader.ts'
import { textIn } from './textIn.ts'

export interface SheetTexts {
  /** By which texts are read that no font gives away; `fonts` where fonts do, `as-is` where a person wants none of it. */
  encoding: LegacyEncoding | 'fonts' | 'as-is' | null
  read(cell: CellObject, row: number, column: number): string
}

export interface TextsSearch {
  sheet: number
  /** Null: none is known to be of an old encoding. */
  fonts: CellFonts | null
  /** That a person names; an old one holds for all texts, any other for none but those in old fonts. */
  encoding?: string | undefined
}

/**
 * How the texts of a worksheet are read: in Unicode as they are, by their fonts, or, where no font says anything, by
 * the letters of the whole sheet.
 */
export function sheetTexts(
  rows: readonly (readonly CellObject[] | undefined)[],
  { sheet, fonts, encoding: named }: TextsSearch,
): SheetTexts {
  if (named === 'as-is') return { encoding: named, read: ({ v }) => String(v) }
  const told = legacyEncodings.find((one) => one === named) ?? null
  const runsOf = (cell: CellObject, row: number, column: number) =>
    fonts?.({ sheet, row, column }, cell) ?? null
  const all: FontRun[] = []
  if (told === null) eachText(rows, (cell, row, column) => all.push(...(runsOf(cell, row, column) ?? [])))
  if (hasOldText(all)) {
    const reader = runReader(all)
    const read: SheetTexts['read'] = (cell, row, column) => {
      const runs = runsOf(cell, row, column)
      return runs === null ? String(cell.v) : reader(runs)
    }
    return { encoding: 'fonts', read }
  }
  const encoding = named === undefined ? byLetters(rows) : told
  return { encoding, read: ({ v }) => textIn(encoding, String(v)) }
}

function byLetters(rows: readonly (readonly CellObject[] | undefined)[]): LegacyEncoding | null {
  const texts = new Set<string>()
  eachText(rows, ({ v }) => {
    if (/[^\0-\x7f]/.test(String(v))) texts.add(String(v))
  })
  const text = [...texts].join('\n')
  return encodingByLetters(text, text)
}

function eachText(
  rows: readonly (readonly CellObject[] | undefined)[],
  see: (cell: CellObject, row: number, column: number) => void,
): void {
  // Rows and cells that hold nothing are gaps, which these pass over.
  rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (typeof cell?.v === 'string') see(cell, r, c)
    })
  })
}
