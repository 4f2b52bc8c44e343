const plain = /^[!-~](?:[ -~]*[!-~])?$/

/** Text as typed but trimmed and in NFC; null if nothing is left. */
export function typedText(text: string): string | null {
  // Most cells of a large file are numbers and codes.
  if (text === '' || plain.test(text)) return text || null
  return text.normalize('NFC').trim() || null
}
