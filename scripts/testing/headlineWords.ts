/** A headline says at most so many words beside names and three numbers; a further number counts as a word. */
export const mostWords = 16
const freeNumbers = 3

/**
 * How many words a headline says beside names and three numbers.
 * @param names of units, places, components, indicators …, as the data has them; a cut one counts as a name too
 */
export function headlineWords(headline: string, names: readonly string[]): number {
  const without = [...names]
    .map((name) => name.toLowerCase())
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, ' '), headline.toLowerCase().replaceAll('\u00a0', ' '))
  const tokens = without.split(/(?:[\s;:()·“”]|,(?!\d))+/).filter((token) => /[\p{L}\p{N}]/u.test(token))
  const numbers = tokens.filter((token) => /\p{N}/u.test(token)).length
  return tokens.length - numbers + Math.max(0, numbers - freeNumbers)
}
