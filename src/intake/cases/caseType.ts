import type { Sheet } from '../Sheet.ts'
import type { Question, Told } from '../scores/IntakeReport.ts'
import { caseText } from './caseText.ts'
import { caseTypes, caseWord } from './caseWords.ts'
import type { CaseHead } from './findCaseHead.ts'

interface CaseType {
  /** Of rows that do not say one; while it is asked the first that is offered. */
  type: string | null
  /** Without a column of types that says none of them. */
  head: CaseHead
  question: Question | null
}

/** What type cases are whose rows do not say it: as a person says, who is asked where no row of the table does. */
export function caseType(
  sheet: Sheet,
  { rows, head }: { rows: readonly number[]; head: CaseHead },
  answers: Told['answers'],
): CaseType {
  const position = head.at.get('type')
  const said = caseTypes.find((type) => type === answers.type) ?? null
  const isSaid =
    position !== undefined &&
    rows.some((row) => caseWord('type', caseText(sheet.rows[row]?.[position])) !== null)
  if (isSaid) return { type: said, head, question: null }
  const at = new Map([...head.at].filter(([column]) => column !== 'type'))
  if (said !== null) return { type: said, head: { ...head, at }, question: null }
  const question: Question = { ask: 'type', about: '', options: [...caseTypes] }
  return { type: caseTypes[0] ?? null, head: { ...head, at }, question }
}
