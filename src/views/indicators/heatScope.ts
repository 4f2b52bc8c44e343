import { kindsTogether } from '../../answers/lists/kindsTogether.ts'
import { membersIn, type UnitGroup } from '../../answers/lists/unitGroups.ts'
import type { UnitsSideBySide } from '../../answers/lists/unitsBeside.ts'
import { isValidIn, type Unit } from '../../answers/lists/unitTree.ts'
import type { Period } from '../../domain/indicator/period.ts'
import type { Words } from '../../i18n/vi.ts'

export interface HeatKind {
  /** As it stands in the URL: a kind, `group:` and the code of a group, or `groups` for all of them in sections. */
  kind: string
  /** Of a group; a kind has its name in the words. */
  named: Pick<UnitGroup, 'name_vi' | 'name_en'> | null
  /** Who stands together under it. */
  among: Omit<UnitsSideBySide, 'parent'>
  count: number
  /** Of all groups together: rows stand under their names. */
  sections?: readonly HeatSection[]
}

export interface HeatSection {
  group: UnitGroup
  /** Codes of the units shown that belong to it. */
  members: readonly string[]
}

export interface HeatScope {
  /** Whose direct children are shown. */
  parent: string
  /** The chosen unit among them, where it has no units below it. */
  followed: string | null
  choices: readonly HeatKind[]
  chosen: HeatKind | null
}

/**
 * The units to lay side by side: those below the chosen one in the period or, where there are none, its own kind; by
 * kind, by every group that holds at least two of them, and by all such groups in sections.
 */
export function heatScope({ units, unit, period, groups }: HeatScopeOf, kind: string | undefined): HeatScope {
  const below = units.filter((one) => one.parent === unit.unit && isValidIn(one, period))
  const isLeaf = below.length === 0 && unit.parent !== null
  const parent = isLeaf && unit.parent !== null ? unit.parent : unit.unit
  const shown = isLeaf ? units.filter((one) => one.parent === parent && isValidIn(one, period)) : below
  const choices = kindsTogether.flatMap(([name, kinds]): HeatKind[] => {
    const count = shown.filter((one) => kinds.includes(one.kind)).length
    return count > 0 ? [{ kind: name, named: null, among: { kinds }, count }] : []
  })
  const ofKind = choices.find(({ among }) => among.kinds?.includes(unit.kind))
  const sections = groups.flatMap((group): HeatSection[] => {
    const all = membersIn(group, period)
    const members = shown.filter((one) => all.includes(one.unit)).map((one) => one.unit)
    return members.length > 1 && (!isLeaf || members.includes(unit.unit)) ? [{ group, members }] : []
  })
  const only = [...new Set(sections.flatMap(({ members }) => members))]
  const offered = [
    ...(isLeaf && ofKind ? [ofKind] : choices),
    ...sections.map(
      ({ group, members }): HeatKind => ({
        kind: `group:${group.group}`,
        named: group,
        among: { only: members },
        count: members.length,
      }),
    ),
    ...(sections.length > 1
      ? [{ kind: 'groups', named: null, among: { only }, count: only.length, sections }]
      : []),
  ]
  return {
    parent,
    followed: isLeaf ? unit.unit : null,
    choices: offered,
    chosen: offered.find((one) => one.kind === kind) ?? offered[0] ?? null,
  }
}

interface HeatScopeOf {
  units: readonly Unit[]
  unit: Unit
  period: Period
  groups: readonly UnitGroup[]
}

/** What the units that stand together are called. */
export function kindName({ kind, named }: Pick<HeatKind, 'kind' | 'named'>, words: Words): string {
  return named === null ? (words.indicators.unitKinds[kind] ?? kind) : words.format.name(named)
}
