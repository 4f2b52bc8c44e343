/** Text as typed but trimmed and in NFC; null if nothing is left. */
export function typedText(text: string): string | null {
  return text.normalize('NFC').trim() || null
}
