import { groupBy } from '../../domain/groupBy.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { unitLinks } from '../../queries/unitLinks.ts'
import { answerOf, type NoRequest } from '../answerOf.ts'
import { type Unit, unitList } from './unitTree.ts'

/** From which former districts a commune was made. */
export interface FormerDistrict {
  /** That of most of it, as the resolution lists it; where it is grouped. */
  district: Unit
  /** Those that gave it another part. */
  others: Unit[]
}

/** Communes with the former districts that they were made of; those whose main one is unknown, or not loaded, are left out. */
export const formerDistricts = answerOf(
  'former districts',
  async (database, _: NoRequest, signal): Promise<ReadonlyMap<string, FormerDistrict>> => {
    const [units, links] = await Promise.all([
      unitList(database, {}, signal),
      askMinor(database, unitLinks, {}, signal),
    ])
    const byCode = new Map(units.map((unit) => [unit.unit, unit]))
    const byCommune = new Map<string, FormerDistrict>()
    const parts = (links ?? []).flatMap((link) => {
      const district = byCode.get(link.old)
      const isOf = district?.kind === 'district' && byCode.get(link.new)?.kind === 'commune'
      return district && isOf ? [{ commune: link.new, district, primary: link.primary === true }] : []
    })
    for (const { commune, district, primary } of parts) {
      if (primary) byCommune.set(commune, { district, others: [] })
    }
    for (const { commune, district, primary } of parts) {
      if (!primary) byCommune.get(commune)?.others.push(district)
    }
    return byCommune
  },
)

/** Units by the former district under which they are grouped; those that came from none are left out. */
export function byDistrict(
  units: readonly Unit[],
  districtOf: ReadonlyMap<string, FormerDistrict>,
): { district: Unit; of: Unit[] }[] {
  const made = units.flatMap((unit) => {
    const former = districtOf.get(unit.unit)
    return former ? [{ unit, district: former.district }] : []
  })
  return [...groupBy(made, ({ district }) => district)].map(([district, of]) => ({
    district,
    of: of.map(({ unit }) => unit),
  }))
}
