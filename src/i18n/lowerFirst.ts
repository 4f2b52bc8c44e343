/** The text with a small letter at its beginning, as it reads inside a sentence; an empty text stays empty. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
