import type { FormerDistrict } from '../../answers/lists/formerDistricts.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import { groupBy } from '../../domain/groupBy.ts'

/** The former districts of which units were mainly made, each with how many. */
export function districtsOf(
  rows: readonly { former: FormerDistrict | null }[],
): { district: Unit; count: number }[] {
  const made = rows.flatMap(({ former }) => (former ? [former.district] : []))
  return [...groupBy(made, ({ unit }) => unit).values()].flatMap((of) => {
    const [district] = of
    return district ? [{ district, count: of.length }] : []
  })
}
