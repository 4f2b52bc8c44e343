import { type LegacyEncoding, legacyLetters } from './legacyLetters.ts'

/** Text of another age, read as Windows-1252, in Unicode (NFC); what is no letter of the encoding stays. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  return text.replace(typed[encoding], (one) => legacyLetters[encoding].get(one) ?? one)
}

/**
 * What the letters of a text say of its encoding: that it must be the old one, that it cannot be, as a letter is
 * none of it, or nothing (null), as with `Bình`, which either may hold.
 */
export function evidence(text: string, encoding: LegacyEncoding): 'legacy' | 'unicode' | null {
  if (letterBeyond.test(text.replace(typed[encoding], ''))) return 'unicode'
  return text.match(typed[encoding])?.some(isForeign) ? 'legacy' : null
}

const typed: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: /[\xa1-\xae\xb5-\xb9\xbb-\xbe\xc6-\xcc\xce-\xd8\xdc-\xdf\xe1-\xef\xf1-\xfe]/g,
  vni: /a[ùøûõïâáàåãäêéèúüë]|[eo][ùøûõïâáàåãä]|[uôö][ùøûõï]|y[ùøûõ]|[íìæóòîôöñ]/gi,
}

/** A letter or mark of tone beyond ASCII; ª, º and µ stand in texts of all ages. */
const letterBeyond = /(?![\0-\x7fªºµ])[\p{L}\p{M}]/u

/** Whether Vietnamese in Unicode has no such character, or not behind that vowel. */
function isForeign(one: string): boolean {
  return /[^\0-\x7fàáâãèéêìíòóôõùúý]|.[ùõ]/i.test(one)
}
