import { fold } from '../../i18n/fold.ts'

/** Tells whether the texts of a row hold every word looked for, with or without diacritics. */
export function holds(find: string | undefined, texts: readonly (string | number | null)[]): boolean {
  const parts = fold(find ?? '')
    .split(/\s+/)
    .filter(Boolean)
  if (parts.length === 0) return true
  const text = fold(texts.filter((one) => one !== null).join(' '))
  return parts.every((part) => text.includes(part))
}
