import { groupBy } from '../../domain/groupBy.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { unitGroupRows } from '../../queries/unitGroupRows.ts'
import { answerOf, type NoRequest } from '../answerOf.ts'

/** Units that are compared with each other whatever their kind, such as a cụm or khối of the city. */
export interface UnitGroup {
  group: string
  name_vi: string
  name_en: string | null
  source: string | null
  members: { unit: string; valid_from: string | null; valid_to: string | null }[]
}

/** All groups of units by code, with whom each held and when; none where the package declares none. */
export const unitGroups = answerOf(
  'unit groups',
  async (database, _: NoRequest, signal): Promise<UnitGroup[]> => {
    const rows = (await askMinor(database, unitGroupRows, {}, signal)) ?? []
    return [...groupBy(rows, ({ group }) => group).values()].flatMap((of): UnitGroup[] => {
      const [first] = of
      if (!first) return []
      const { group, name_vi, name_en, source } = first
      const members = of.map(({ unit, valid_from, valid_to }) => ({ unit, valid_from, valid_to }))
      return [{ group, name_vi, name_en, source, members }]
    })
  },
)

/** Codes of the units that belonged to a group on any day of a window. */
export function membersIn({ members }: UnitGroup, { start, end }: { start: string; end: string }): string[] {
  return members
    .filter(({ valid_from, valid_to }) => (valid_from ?? '') <= end && (valid_to ?? '9999') >= start)
    .map(({ unit }) => unit)
}
