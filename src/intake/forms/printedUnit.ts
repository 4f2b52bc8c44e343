import type { RowFault } from '../scores/IntakeReport.ts'
import type { UnitRow } from '../units/UnitRow.ts'
import { unitWords } from '../units/unitKey.ts'
import type { Days, UnitNames } from '../units/unitNames.ts'

export interface UnitTexts {
  /** Texts above the heads, by their lines. */
  titles: readonly string[]
  sheet: string
  file: string
  names: UnitNames
  units: readonly UnitRow[]
  days: Days | null
}

/** The one unit that texts name, or all that they may mean; or why the name that is printed is none. */
export type PrintedUnit = { is: 'units'; units: string[] } | { is: 'fault'; fault: RowFault }

/** The unit behind “Đơn vị báo cáo”, else in a title line of its own or as the sheet's name, else within the file's. */
export function printedUnit({ titles, sheet, file, names, units, days }: UnitTexts): PrintedUnit {
  const reporting = behindLabel(titles)
  if (reporting !== null) {
    const match = names.match(reporting, days)
    if (match.is === 'unit') return { is: 'units', units: [match.unit] }
    if (match.is === 'several') return { is: 'units', units: match.units }
    const code = match.is === 'ended' ? 'unit-ended' : 'unit-unknown'
    const near = match.is === 'ended' ? match.units : match.is === 'unknown' ? match.nearest : []
    return {
      is: 'fault',
      fault: { code, row: null, column: null, value: reporting, detail: near.join('; ') },
    }
  }
  const lines = titles.filter((line) => !/nhận báo cáo|nơi nhận|kính gửi/i.test(line))
  const found = new Set(
    [...lines, sheet].flatMap((line) => {
      const match = names.match(line, days)
      return match.is === 'unit' && !isCity(match.unit, units) ? [match.unit] : []
    }),
  )
  return { is: 'units', units: found.size > 0 ? [...found] : namedIn(`${file} ${sheet}`, units, names, days) }
}

/** What stands behind “Đơn vị báo cáo:” in its cell, or in the next; null where nothing does. */
function behindLabel(titles: readonly string[]): string | null {
  for (const [i, line] of titles.entries()) {
    const found =
      /^[-–•\s]*(?:tên )?(?:đơn vị|cơ quan)(?:, đơn vị)? (?:báo cáo|gửi báo cáo|lập báo cáo)\s*[:：]?\s*(.*)$/iu.exec(
        line,
      )
    if (!found) continue
    const text = found[1]?.replace(/[.…_\s]+$/u, '').trim()
    const next = titles[i + 1] ?? ''
    if (text) return text
    if (next !== '' && !/nhận báo cáo/i.test(next)) return next
  }
  return null
}

/** Units whose whole name, with its kind, is in a text; of names within others the longest. */
function namedIn(text: string, units: readonly UnitRow[], names: UnitNames, days: Days | null): string[] {
  const words = ` ${unitWords(text.replace(/\.[a-z]+$/i, '').replace(/_/g, ' '))} `
  const inside = units
    .filter(({ kind }) => kind !== 'division' && kind !== 'city')
    .map(({ name_vi }) => ({ name_vi, words: unitWords(name_vi) }))
    .filter((one) => one.words.includes(' ') && words.includes(` ${one.words} `))
  const longest = inside.filter(
    (one) => !inside.some((other) => other.words !== one.words && other.words.includes(one.words)),
  )
  const found = longest.flatMap(({ name_vi }) => {
    const match = names.match(name_vi, days)
    return match.is === 'unit' ? [match.unit] : match.is === 'several' ? match.units : []
  })
  return [...new Set(found)]
}

function isCity(unit: string, units: readonly UnitRow[]): boolean {
  return units.some((row) => row.unit === unit && row.kind === 'city')
}
