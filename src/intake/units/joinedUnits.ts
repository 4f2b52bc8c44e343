import { shortName } from './shortName.ts'
import type { UnitRow } from './UnitRow.ts'
import { unitKey } from './unitKey.ts'

/**
 * The departments whose names, or first letters, stand one behind the other in a key: “sovhttdl” and
 * “sovanhoathethaodulich” are two where “Sở Văn hóa và Thể thao” and “Sở Du lịch” live. Empty for any other key.
 */
export function joinedUnits(key: string, units: readonly UnitRow[]): UnitRow[] {
  if (!key.startsWith('so')) return []
  const parts = units.flatMap((unit): [part: string, unit: UnitRow][] => {
    const short = shortName(unit.name_vi)
    if (short === null) return []
    return [
      [unitKey(unit.name_vi).slice(2), unit],
      [short, unit],
    ]
  })
  return partsIn(key.slice(2), parts) ?? []
}

/** At least two parts that make up a text without a rest; null where there are none. */
function partsIn(text: string, parts: readonly [string, UnitRow][]): UnitRow[] | null {
  for (const [part, unit] of parts) {
    if (!text.startsWith(part) || text === part) continue
    const rest = text.slice(part.length)
    const last = parts.find(([other, row]) => other === rest && row !== unit)
    if (last) return [unit, last[1]]
    const others = partsIn(
      rest,
      parts.filter(([, row]) => row !== unit),
    )
    if (others) return [unit, ...others]
  }
  return null
}
