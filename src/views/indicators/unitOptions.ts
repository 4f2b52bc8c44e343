import type { Unit } from '../../answers/unitTree.ts'
import { collate } from '../../i18n/collate.ts'
import type { Words } from '../../i18n/vi.ts'
import type { PickOption } from '../../ui/Pick.tsx'

const order = ['city', 'department', 'vertical', 'commune', 'district', 'affiliate', 'division']

/**
 * The units to choose from: all directly below the city, former ones last, and those below the chosen unit or
 * beside it.
 */
export function unitOptions(
  { units, unit, asOf }: { units: readonly Unit[]; unit: Unit; asOf: string },
  words: Words,
): PickOption[] {
  const { unitKinds, former, until } = words.indicators
  const roots = new Set(units.filter(({ parent }) => parent === null).map((one) => one.unit))
  const near = new Set([unit.unit, unit.parent])
  const shown = units.filter(({ parent }) => parent === null || roots.has(parent) || near.has(parent))
  const isFormer = ({ valid_to }: Unit) => valid_to !== null && valid_to < asOf
  const rank = (one: Unit) => (isFormer(one) ? 10 : 0) + (order.indexOf(one.kind) + 1 || 9)
  return shown
    .toSorted((a, b) => rank(a) - rank(b) || collate(words.format.name(a), words.format.name(b)))
    .map((one) => ({
      value: one.unit,
      label: words.format.name(one),
      group: isFormer(one) ? former : (unitKinds[one.kind] ?? one.kind),
      keywords: `${one.name_vi} ${one.aliases ?? ''}`,
      ...(isFormer(one) && one.valid_to !== null && { note: until(one.valid_to) }),
    }))
}
