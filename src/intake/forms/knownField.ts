import { knownFields } from '../../derive/knownFields.ts'
import { nameKey } from '../names/nameWords.ts'

const known = new Map(knownFields.map((field) => [nameKey(field), field]))

/** A field of procedures as the package writes it, where it knows it; else as it stands. */
export function knownField(text: string): string {
  const name = text.replace(/^\s*(?:\d+[.)]\s*)?(?:lĩnh vực\s+)?/i, '').trim()
  return known.get(nameKey(name)) ?? (name === '' ? text.trim() : name)
}
