/** Names in HTML of the characters from U+00A1 to U+00FF, in their order. */
const names =
  `iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
  para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
  Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
  Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
  igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
  thorn yuml`.split(/\s+/)

const characters = new Map(names.map((name, i) => [name, String.fromCharCode(0xa1 + i)]))

/**
 * Text of a page whose characters beyond ASCII stand as themselves, not as `&micro;` or `&#181;`; those that mean
 * something to a page, and blanks that do not break, stay.
 */
export function withLatinCharacters(text: string): string {
  return text
    .replace(/&#(?:x([\da-f]{2,6})|(\d{3,7}));/gi, (entity, hex: string | undefined, decimal: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code < 0xa1 || code > 0x10ffff ? entity : String.fromCodePoint(code)
    })
    .replace(/&(\w{2,6});/g, (entity, name: string) => characters.get(name) ?? entity)
}
