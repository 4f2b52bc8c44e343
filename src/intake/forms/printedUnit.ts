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
  const found = new Set(
    [...linesOfReporter(titles), sheet].flatMap((line) => {
      const match = names.match(line.replace(/^[-–•\s]*(?:đơn vị|cơ quan)\s*[:：]/iu, ''), days)
      return match.is === 'unit' && !isCity(match.unit, units) ? [match.unit] : []
    }),
  )
  return { is: 'units', units: found.size > 0 ? [...found] : namedIn(`${file} ${sheet}`, units, names, days) }
}

const reporter =
  /^[-–•\s]*(?:tên )?(?:đơn vị|cơ quan)(?:, đơn vị)? (?:báo cáo|gửi báo cáo|lập báo cáo)\s*[:：]\s*(.*)$/iu

const receiver = /[-–•\s]*(?:đơn vị|cơ quan|nơi) nhận(?: báo cáo)?\b.*$/iu

/** What stands behind “Đơn vị báo cáo:” in its line; null where nothing does. */
function behindLabel(titles: readonly string[]): string | null {
  for (const line of titles) {
    const name = reporter
      .exec(line)?.[1]
      ?.replace(receiver, '')
      .replace(/[.…_\s]+$/u, '')
    if (name) return name
  }
  return null
}

/** Lines that may name who reports: neither who receives the report, nor what stands below that. */
function linesOfReporter(titles: readonly string[]): string[] {
  return titles.filter((line, i) => {
    const isReceiver = (text: string) => /(?:nhận(?: báo cáo)?|kính gửi)\b/iu.test(text)
    return !isReceiver(line) && !/(?:nhận(?: báo cáo)?|kính gửi)\s*[:：]?[\s.…]*$/iu.test(titles[i - 1] ?? '')
  })
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
