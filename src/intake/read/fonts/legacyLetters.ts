/** Encodings of Vietnamese from before Unicode, whose letters stand where fonts of Western Europe have others. */
export type LegacyEncoding = 'tcvn3' | 'vni'

export const legacyEncodings: readonly LegacyEncoding[] = ['tcvn3', 'vni']

/**
 * The first of neighbouring bytes and their letters: TCVN 5712:1993, set VN3, that of the ABC fonts. It has no
 * capitals with tones; a font of capitals shows the small letters as such.
 */
const tcvn3Letters: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]

/** VNI for Windows: a letter, the marks that may follow it, and what they make of it. */
const vniMarked: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', 'ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
]

const vniAlone: readonly (readonly [typed: string, letter: string])[] = [
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
]

/** What is typed, as Windows-1252 reads its bytes: one character or two → the letter. */
export const legacyLetters: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: new Map(
    tcvn3Letters.flatMap(([first, letters]) =>
      [...letters].map((letter, i): [string, string] => [String.fromCharCode(first + i), letter]),
    ),
  ),
  vni: new Map([
    ...vniMarked.flatMap(([base, marks, letters]) =>
      [...letters].flatMap((letter, i) => bothCases(base, marks.charAt(i), letter)),
    ),
    ...vniAlone.flatMap(([typed, letter]) => [
      [typed, letter] as const,
      [typed.toUpperCase(), letter.toUpperCase()] as const,
    ]),
  ]),
}

/** The base tells the case; a mark of the other case is as good. */
function bothCases(base: string, mark: string, letter: string): [typed: string, letter: string][] {
  return [base, base.toUpperCase()].flatMap((one) =>
    [mark, mark.toUpperCase()].map((by): [string, string] => [
      one + by,
      one === base ? letter : letter.toUpperCase(),
    ]),
  )
}
