import type { Unit } from '../../answers/lists/unitTree.ts'
import type { Words } from '../../i18n/vi.ts'

/** A unit's name; one within a department or commune with that of its own. An unknown code stays as it is. */
export function unitName(byCode: ReadonlyMap<string, Unit>, code: string, words: Words): string {
  const unit = byCode.get(code)
  if (!unit) return code
  const name = words.format.name(unit)
  const parent = unit.parent === null ? undefined : byCode.get(unit.parent)
  return parent && parent.parent !== null ? `${name}, ${words.format.name(parent)}` : name
}
