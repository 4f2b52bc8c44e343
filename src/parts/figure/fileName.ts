import { fold } from '../../i18n/fold.ts'

/** A file's name of what is shown, in letters without diacritics. */
export function fileName(parts: readonly string[]): string {
  return parts
    .map((part) =>
      fold(part)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(Boolean)
    .join('-')
}
