import { evidence, fromLegacy } from './fromLegacy.ts'
import type { LegacyEncoding } from './legacyLetters.ts'

/** Text in Unicode of what is in an old encoding, as far as its letters allow; null: it is in Unicode already. */
export function textIn(encoding: LegacyEncoding | null, text: string): string {
  return encoding === null || evidence(text, encoding) === 'unicode' ? text : fromLegacy(text, encoding)
}
