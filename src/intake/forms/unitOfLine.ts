import type { Question, RowFault, Told } from '../scores/IntakeReport.ts'
import type { Days, UnitNames } from '../units/unitNames.ts'

export interface LineUnit {
  unit: string | null
  /** Why the line is none of a unit's. */
  leftOut: string | null
  question: Question | null
  fault: Omit<RowFault, 'row'> | null
}

/** The unit that a line of a form of units names; a name of several is asked, and one answer holds wherever it stands. */
export function unitOfLine(
  name: string,
  { told, names, days }: { told: Told; names: UnitNames; days: Days | null },
): LineUnit {
  const said = told.answers[`unit ${name}`]
  const match = names.match(said ?? name, days)
  const none: LineUnit = { unit: null, leftOut: null, question: null, fault: null }
  const at = { column: null, value: name }
  switch (match.is) {
    case 'unit':
      return { ...none, unit: match.unit }
    case 'several':
      return { ...none, question: { ask: 'unit', about: name, options: match.units } }
    case 'ended':
      return { ...none, fault: { code: 'unit-ended', ...at, detail: match.units.join('; ') } }
    case 'unknown':
      return { ...none, fault: { code: 'unit-unknown', ...at, detail: match.nearest.join('; ') } }
    case 'unused':
      return { ...none, leftOut: 'unused-account' }
    default:
      return { ...none, leftOut: 'no-unit' }
  }
}
