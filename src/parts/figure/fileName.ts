import { fold } from '../../i18n/fold.ts'

/** A file's name of what is shown, in letters without diacritics; what is not there is left out. */
export function fileName(parts: readonly (string | number | null)[]): string {
  return parts
    .map((part) =>
      fold(String(part ?? ''))
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(Boolean)
    .join('-')
}
