import type { Words } from '../../i18n/vi.ts'
import { statusOf } from '../../ui/statusOf.ts'

/** How far a row can be relied on, in a word for files; null where nobody stated it. */
export function statusWord(status: string | null, words: Words): string | null {
  const known = statusOf(status)
  return known && words.figure.status[known]
}
