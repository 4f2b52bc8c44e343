import type { Unit } from '../answers/lists/unitTree.ts'
import { fold } from '../i18n/fold.ts'
import type { Words } from '../i18n/vi.ts'
import { formerNote } from '../parts/pick/formerNote.ts'
import type { FoundItem } from './FoundItem.ts'

interface Units {
  units: readonly Unit[]
  /** What became of those that are no more, the main successor first. */
  heirs: ReadonlyMap<string, readonly Unit[]>
}

/**
 * Units by all their names: a department by its initials and by the names of those that it is the main successor of,
 * a division beside the name of what it belongs to. A commune is not found by the name of its former district.
 */
export function unitItems({ units, heirs }: Units, words: Words): FoundItem[] {
  const { name } = words.format
  const byCode = new Map(units.map((one) => [one.unit, one]))
  const before = new Map<string, Unit[]>()
  for (const old of units.filter(({ kind }) => kind !== 'district')) {
    for (const { unit } of heirs.get(old.unit) ?? []) before.set(unit, [...(before.get(unit) ?? []), old])
  }
  return units.map((row): FoundItem => {
    const former = row.valid_to !== null
    const olds = before.get(row.unit) ?? []
    const mains = olds.filter((old) => heirs.get(old.unit)?.[0]?.unit === row.unit)
    const parent = row.parent === null ? undefined : byCode.get(row.parent)
    const otherNames = mains.map(name).filter((one) => one !== name(row))
    const note = former
      ? formerNote(row, heirs.get(row.unit), words)
      : parent && parent.parent !== null
        ? name(parent)
        : otherNames.length > 0
          ? words.find.formerly(otherNames)
          : row.unit
    return {
      id: `unit ${row.unit}`,
      kind: 'unit',
      label: name(row),
      note,
      names: [row, ...mains].flatMap(namesOf),
      keywords: [parent ? name(parent) : '', ...olds.flatMap(namesOf)].join(' '),
      former,
      to: '/unit',
      search: { unit: row.unit },
    }
  })
}

function namesOf(unit: Unit): string[] {
  const { name_vi, name_en, aliases } = unit
  return [name_vi, name_en ?? '', ...(aliases?.split(';') ?? []), ...initialsOf(unit), unit.unit]
}

/** Sở Thông tin và Truyền thông → stttt, tttt; of departments and offices alone. */
function initialsOf({ kind, name_vi }: Unit): string[] {
  if (kind !== 'department' && kind !== 'vertical') return []
  const initials = fold(name_vi)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'va')
    .map((word) => word[0])
    .join('')
  return [initials, initials.slice(1)]
}
