import { fold } from '../../i18n/fold.ts'

/**
 * Words of a name without case, marks, Unicode form and signs, one space between them: “CongKhai_MinhBạch” →
 * “cong khai minh bach”, “SC11” → “sc 11”. A dot between digits, “%” and “&” (as “and”) stay.
 */
export function nameWords(text: string): string {
  const apart = text
    .normalize('NFC')
    // Old fonts leave the Icelandic letter in place of the Vietnamese one.
    .replace(/[Ðð]/g, 'd')
    .replace(/&/g, ' and ')
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})|(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$& ')
  return fold(apart)
    .replace(/(\d\.)(?=\d)|[^a-z0-9%]+/g, (_, kept: string | undefined) => kept ?? ' ')
    .trim()
}

/** The same without spaces, as a key: “Kon Tum”, “Kontum” and “KON-TUM” → “kontum”. */
export function nameKey(text: string): string {
  return nameWords(text).replaceAll(' ', '')
}
