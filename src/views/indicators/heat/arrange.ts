import type { FormerDistrict } from '../../../answers/lists/formerDistricts.ts'
import type { UnitGroup } from '../../../answers/lists/unitGroups.ts'
import type { Unit } from '../../../answers/lists/unitTree.ts'
import { fold } from '../../../i18n/fold.ts'

export interface HeatUnitRow {
  unit: Unit
  former: FormerDistrict | null
}

/** `all`: communes under every former district; else the code of one of them. */
export type DistrictChoice = string | undefined

export interface Arranged<Row> {
  row: Row
  /** The sum of a former district, above its communes. */
  isSum: boolean
  /** Under whose name it stands, where rows stand in sections. */
  group?: UnitGroup
}

/**
 * Rows as they stand on screen, in the order given: plain, under the sums of their former districts, or those of
 * one district; only those whose name, code or alias holds every word of the text, diacritics apart.
 */
export function arrange<Row extends HeatUnitRow>(
  { rows, districts }: { rows: readonly Row[]; districts: readonly Row[] },
  { district, find }: { district: DistrictChoice; find: string },
): Arranged<Row>[] {
  const matching = rows.filter(({ unit }) => holds(unit, find))
  const single = (row: Row) => ({ row, isSum: false })
  const isGrouped = district !== undefined && districts.length > 0
  if (!isGrouped) return matching.map(single)
  const shown = district === 'all' ? districts : districts.filter(({ unit }) => unit.unit === district)
  return [
    ...shown.flatMap((sum) => {
      const ofDistrict = matching.filter(({ former }) => former?.district.unit === sum.unit.unit)
      return ofDistrict.length > 0 ? [{ row: sum, isSum: true }, ...ofDistrict.map(single)] : []
    }),
    ...(district === 'all' ? matching.filter(({ former }) => former === null).map(single) : []),
  ]
}

function holds({ name_vi, name_en, aliases, unit }: Unit, text: string): boolean {
  const named = fold(`${name_vi} ${name_en ?? ''} ${aliases ?? ''} ${unit}`)
  return fold(text)
    .split(/\s+/)
    .every((part) => named.includes(part))
}
