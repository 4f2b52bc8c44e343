import { blankCell, type CasePart, type CaseRow, type CellFault } from './CaseRow.ts'
import type { CaseUnits } from './caseUnits.ts'

interface Received {
  /** The day of receipt (ISO). */
  day: string
  /** Whether the case was handed over at a reorganisation. */
  isHandedOver: boolean
}

/** A case that was handed over is decided by the unit that lives now. */
const now = '9999-12-31'

/** The unit that decides a case and the one that received it, which must be known where the case was handed over. */
export function unitOfCase(row: CaseRow, units: CaseUnits, { day, isHandedOver }: Received): CasePart {
  const deciding = decidingUnit(row, units, isHandedOver ? now : day)
  const name = row.text('receiving_unit')
  const receiver = name === '' ? null : units.named(name, day)
  const values = { ...deciding.values, receiving_unit: receiver?.unit ?? null }
  if (values.receiving_unit !== null || (name === '' && !isHandedOver)) return { ...deciding, values }
  const fault = {
    ...(receiver === null ? blankCell(row, 'receiving_unit') : unknown(name)),
    ...receiver?.fault,
  }
  const found: CellFault = { ...fault, column: 'receiving_unit' }
  return isHandedOver
    ? { ...deciding, values, refused: [...deciding.refused, found] }
    : { ...deciding, values, blanked: [found] }
}

function decidingUnit(row: CaseRow, units: CaseUnits, day: string): CasePart {
  if (!row.has('unit')) {
    const { unit, questions, faults } = units.ofSheet(day)
    const refused = faults.slice(0, 1).map((fault): CellFault => ({ ...fault, column: 'unit' }))
    return { values: { unit }, refused, questions }
  }
  const name = row.text('unit')
  if (name === '') return { values: { unit: null }, refused: [blankCell(row, 'unit')] }
  const { unit, question, fault, leftOut } = units.named(name, day)
  const isUnused = leftOut === 'unused-account'
  const found = fault ?? (unit === null && question === null && !isUnused ? unknown(name) : null)
  return {
    values: { unit },
    refused: found === null ? [] : [{ ...found, column: 'unit' }],
    questions: question === null ? [] : [question],
    leftOut: isUnused ? leftOut : null,
  }
}

function unknown(value: string): CellFault {
  return { column: 'unit', code: 'unit-unknown', value, detail: '' }
}
