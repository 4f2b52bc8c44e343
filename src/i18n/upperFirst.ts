/** The text with a capital at its beginning, as a sentence begins; an empty text stays empty. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
