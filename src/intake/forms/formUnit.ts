import type { Question, RowFault, Told } from '../scores/IntakeReport.ts'
import type { UnitRow } from '../units/UnitRow.ts'
import { unitWords } from '../units/unitKey.ts'
import type { Days, UnitNames } from '../units/unitNames.ts'

export interface UnitSearch {
  /** Texts above the heads, by their lines. */
  titles: readonly string[]
  sheet: string
  file: string
  told: Told
  names: UnitNames
  units: readonly UnitRow[]
  days: Days | null
}

interface FoundUnit {
  unit: string | null
  questions: Question[]
  faults: RowFault[]
}

/**
 * The unit that sent a form whose rows are fields: as it is printed behind “Đơn vị báo cáo”, else in a title line of
 * its own, the sheet's name or the file's, else as told. What is told against what is printed is asked.
 */
export function formUnit({ titles, sheet, file, told, names, units, days }: UnitSearch): FoundUnit {
  const ask = (options: readonly string[]): FoundUnit => ({
    unit: null,
    questions: [{ ask: 'unit', about: file, options: [...new Set(options)] }],
    faults: [],
  })
  const said = told.answers[`unit ${file}`] ?? told.answers.unit ?? null
  const settled = said === null ? null : names.match(said, days)
  if (settled?.is === 'unit') return { unit: settled.unit, questions: [], faults: [] }
  const toldUnit = told.unit ?? null
  const reporting = behindLabel(titles)
  if (reporting !== null) {
    const match = names.match(reporting, days)
    if (match.is === 'unit') {
      if (toldUnit !== null && toldUnit !== match.unit) return ask([match.unit, toldUnit])
      return { unit: match.unit, questions: [], faults: [] }
    }
    if (match.is === 'several' && (toldUnit === null || !match.units.includes(toldUnit)))
      return ask(match.units)
    if (toldUnit !== null) return { unit: toldUnit, questions: [], faults: [] }
    const code = match.is === 'ended' ? 'unit-ended' : 'unit-unknown'
    const detail =
      match.is === 'ended' ? match.units.join('; ') : match.is === 'unknown' ? match.nearest.join('; ') : ''
    return {
      unit: null,
      questions: [],
      faults: [{ code, row: null, column: null, value: reporting, detail }],
    }
  }
  const lines = titles.filter((line) => !/nhận báo cáo|nơi nhận|kính gửi/i.test(line))
  const found = new Set(
    [...lines, sheet].flatMap((line) => {
      const match = names.match(line, days)
      return match.is === 'unit' && !isCity(match.unit, units) ? [match.unit] : []
    }),
  )
  const candidates = found.size > 0 ? [...found] : namedIn(`${file} ${sheet}`, units, names, days)
  const [only, ...others] = candidates
  if (toldUnit !== null) {
    if (only !== undefined && !candidates.includes(toldUnit)) return ask([...candidates, toldUnit])
    return { unit: toldUnit, questions: [], faults: [] }
  }
  return only !== undefined && others.length === 0
    ? { unit: only, questions: [], faults: [] }
    : ask(candidates)
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
