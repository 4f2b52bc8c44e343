import { encodingByLetters } from './encodingByLetters.ts'
import { hasOldText } from './hasOldText.ts'
import { type LegacyEncoding, legacyEncodings } from './legacyLetters.ts'
import { pageTexts } from './pageTexts.ts'
import { type FontRun, runReader } from './runReader.ts'
import { textIn } from './textIn.ts'

export interface UnicodePage {
  /**
   * Without style sheets, scripts and comments, nor tags within lines, beside which the workbook's reader loses blanks.
   */
  page: string
  /** By which texts were read that no font gave away; `fonts` where fonts did, `as-is` where a person wants none of it. */
  encoding: LegacyEncoding | 'fonts' | 'as-is' | null
  /** Whether a font or the letters are of an old encoding. */
  isOld: boolean
}

/**
 * A page whose texts are in Unicode: each by its font, or, where no font is of an old encoding, all by their letters.
 * @param named an encoding that a person names: an old one holds for all texts, any other for none but by fonts
 */
export function pageInUnicode(page: string, named?: string): UnicodePage {
  const pieces = pageTexts(page)
  const runs = pieces.filter((piece) => 'text' in piece)
  const told = legacyEncodings.find((one) => one === named) ?? null
  const isByFonts = told === null && named !== 'as-is' && hasOldText(runs)
  const encoding = isByFonts || named !== undefined ? told : byLetters(runs)
  const reader = isByFonts ? runReader(runs) : ([run]: readonly [FontRun]) => textIn(encoding, run.text)
  const texts = pieces.map((piece) => ('tag' in piece ? piece.tag.replace(withinLines, '') : reader([piece])))
  const used = isByFonts ? 'fonts' : named === 'as-is' ? named : encoding
  return { page: texts.join(''), encoding: used, isOld: isByFonts || encoding !== null }
}

const withinLines = /^<\/?(font|span|b|i|u|em|strong|a|sub|sup|small|big)\b.*>$/is

function byLetters(runs: readonly FontRun[]): LegacyEncoding | null {
  const text = runs.map((run) => run.text).join('\n')
  return encodingByLetters(text, text)
}
