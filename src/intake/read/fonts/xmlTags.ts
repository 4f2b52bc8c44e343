/** Opening and empty tags of these names (`row|c`), of any prefix, in their order. */
export function tags(xml: string, names: string): { name: string; attributes: string }[] {
  return Array.from(
    xml.matchAll(new RegExp(`<(?:\\w+:)?(${names})(\\s[^>]*)?>`, 'g')),
    ([, name = '', attributes = '']) => ({ name, attributes }),
  )
}

/** The value of an attribute as it is written; null if there is none. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? (found[1] ?? found[2] ?? '') : null
}
