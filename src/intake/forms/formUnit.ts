import type { Question, RowFault, Told } from '../scores/IntakeReport.ts'
import { printedUnit, type UnitTexts } from './printedUnit.ts'

export interface FoundUnit {
  unit: string | null
  questions: Question[]
  faults: RowFault[]
}

/**
 * The unit that sent a form whose rows are fields: as it is printed, or as told; what is told against what is printed
 * is asked. A merged unit is the one that it became.
 */
export function formUnit(texts: UnitTexts, told: Told): FoundUnit {
  const { names, days, file } = texts
  const answer = told.answers[`unit ${file}`] ?? told.answers.unit
  const settled = answer === undefined ? null : names.match(answer, days)
  if (settled?.is === 'unit') return only(settled.unit)
  const printed = printedUnit(texts)
  const ask = (options: readonly string[]): FoundUnit => ({
    unit: null,
    questions: [{ ask: 'unit', about: file, options: [...new Set(options)] }],
    faults: [],
  })
  if (told.unit != null) {
    const match = names.match(told.unit, days)
    if (match.is !== 'unit') {
      const detail = match.is === 'ended' || match.is === 'several' ? match.units.join('; ') : ''
      const fault = { code: 'unit-ended' as const, row: null, column: null, value: told.unit, detail }
      return { unit: null, questions: [], faults: [fault] }
    }
    const units = printed.is === 'units' ? printed.units : []
    return units.length === 0 || units.includes(match.unit) ? only(match.unit) : ask([...units, match.unit])
  }
  if (printed.is === 'fault') return { unit: null, questions: [], faults: [printed.fault] }
  const [unit, ...others] = printed.units
  return unit !== undefined && others.length === 0 ? only(unit) : ask(printed.units)
}

function only(unit: string): FoundUnit {
  return { unit, questions: [], faults: [] }
}
