import type { Unit } from '../../answers/lists/unitTree.ts'
import type { Words } from '../../i18n/vi.ts'

/** Until when a unit was there and what became of it: “đến 28/02/2025 → Sở Tài chính”; '' of one that is. */
export function formerNote(
  { valid_to }: Pick<Unit, 'valid_to'>,
  heirs: readonly Unit[] | undefined,
  { frame, format }: Pick<Words, 'frame' | 'format'>,
): string {
  if (valid_to === null) return ''
  const [first, ...rest] = heirs ?? []
  return frame.former(valid_to, first ? format.name(first) : null, rest.length)
}
