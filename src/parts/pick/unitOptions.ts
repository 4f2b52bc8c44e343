import type { Unit } from '../../answers/lists/unitTree.ts'
import { collate } from '../../i18n/collate.ts'
import type { Words } from '../../i18n/vi.ts'
import type { PickOption } from '../../ui/Pick.tsx'
import { formerNote } from './formerNote.ts'

interface Listed {
  units: readonly Unit[]
  /** What became of those that are no more, once it is known. */
  heirs?: ReadonlyMap<string, readonly Unit[]> | undefined
  /** The chosen one; null where there is none. */
  value: string | null
  /** Left out. */
  except?: readonly string[] | undefined
  asOf: string
}

const order = ['city', 'department', 'vertical', 'commune', 'district', 'affiliate', 'division']

/** Units near the chosen one, then the city and all units directly below it; former ones last in each. */
export function unitOptions({ units, value, except = [], ...told }: Listed, words: Words): PickOption[] {
  const unit = units.find((one) => one.unit === value)
  const lists = [unit ? unitsNear(unit, units) : [], unitsOfCity(units)]
  return lists.flatMap((list) =>
    optionsOf(
      list.filter((one) => !except.includes(one.unit)),
      told,
      words,
    ),
  )
}

/** The units below one, or beside it where it has none, as far as they are not units of the city. */
function unitsNear(unit: Unit, units: readonly Unit[]): Unit[] {
  if (unit.parent === null) return []
  const below = units.filter(({ parent }) => parent === unit.unit)
  const isBelowCity = units.some((one) => one.unit === unit.parent && one.parent === null)
  const beside = isBelowCity ? [] : units.filter(({ parent }) => parent === unit.parent)
  return [...below, ...beside]
}

function unitsOfCity(units: readonly Unit[]): Unit[] {
  const roots = new Set(units.filter(({ parent }) => parent === null).map((one) => one.unit))
  return units.filter(({ parent }) => parent === null || roots.has(parent))
}

function optionsOf(
  units: readonly Unit[],
  { heirs, asOf }: Pick<Listed, 'heirs' | 'asOf'>,
  words: Words,
): PickOption[] {
  const { unitKinds, former } = words.indicators
  const isFormer = ({ valid_to }: Unit) => valid_to !== null && valid_to < asOf
  const rank = (one: Unit) => (isFormer(one) ? 10 : 0) + (order.indexOf(one.kind) + 1 || 9)
  return units
    .map((one) => ({ one, rank: rank(one), label: words.format.name(one) }))
    .sort((a, b) => a.rank - b.rank || collate(a.label, b.label))
    .map(({ one, label }) => ({
      value: one.unit,
      label,
      group: isFormer(one) ? former : (unitKinds[one.kind] ?? one.kind),
      keywords: `${one.name_vi} ${one.aliases ?? ''}`,
      ...(isFormer(one) && { note: formerNote(one, heirs?.get(one.unit), words) }),
    }))
}
