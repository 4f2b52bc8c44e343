/** The upper half of code page 437, in which names stand that are not marked as UTF-8. */
const upper =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/**
 * A file's name in an archive, folders cut by `/`: UTF-8 if it is marked so or valid, as many programs do not mark
 * it, else by code page 437.
 */
export function zipName(bytes: Uint8Array, isMarked: boolean): string {
  return decoded(bytes, isMarked).replaceAll('\\', '/').normalize('NFC')
}

function decoded(bytes: Uint8Array, isMarked: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isMarked }).decode(bytes)
  } catch {
    return Array.from(bytes, (one) =>
      one < 0x80 ? String.fromCharCode(one) : upper.charAt(one - 0x80),
    ).join('')
  }
}
