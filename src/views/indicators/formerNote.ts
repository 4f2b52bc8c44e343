import type { Unit } from '../../answers/unit/unitTree.ts'
import type { Words } from '../../i18n/vi.ts'

/** Until when a unit was there and what became of it: “đến 28/02/2025 → Sở Tài chính”. */
export function formerNote(
  { valid_to }: Pick<Unit, 'valid_to'>,
  heirs: readonly Unit[] | undefined,
  words: Words,
): string {
  const { until, notices } = words.indicators
  const said = valid_to === null ? '' : until(valid_to)
  const [first, ...rest] = heirs ?? []
  if (!first) return said
  const named = words.format.name(first)
  const more = rest.length > 0 ? ` ${notices.more(rest.length)}` : ''
  return `${said} → ${named}${more}`.trim()
}
