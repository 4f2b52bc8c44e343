// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unseen = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g

/** Text on one line, without what no reader sees: controls, and signs that turn the direction of what follows. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(unseen, ' ').replace(/ {2,}/g, ' ').trim()
}
