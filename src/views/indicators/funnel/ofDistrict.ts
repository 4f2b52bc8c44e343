import type { FunnelUnits } from '../../../answers/indicators/funnelUnits.ts'
import type { FormerDistrict } from '../../../answers/lists/formerDistricts.ts'

/** The units of one former district against the limits of all; all of them where it is nobody's district. */
export function ofDistrict(
  judged: FunnelUnits,
  former: ReadonlyMap<string, FormerDistrict> | undefined,
  district: string | undefined,
): FunnelUnits {
  const units = judged.units.filter(({ unit }) => former?.get(unit)?.district.unit === district)
  return district === undefined || units.length === 0 ? judged : { ...judged, units, silent: 0 }
}
