import { columnName } from '../cellName.ts'
import { isPersonal } from '../forms/isPersonal.ts'
import { headRole } from '../names/headRole.ts'
import type { LeftOut, RowFault } from '../scores/IntakeReport.ts'
import type { CaseColumn } from './caseHeads.ts'
import type { CaseHead } from './findCaseHead.ts'

/** Columns without which a case cannot be judged. */
const bearing: ReadonlySet<CaseColumn> = new Set([
  'dossier',
  'type',
  'unit',
  'received',
  'due_original',
  'due',
  'finished',
  'status',
])

/** Heads that are not read, those about persons named as such. */
export function columnsLeft({ heads, at }: CaseHead): LeftOut[] {
  const read = new Set(at.values())
  return heads.flatMap((head, position) => {
    if (head === '' || read.has(position) || headRole(head, '') === 'number') return []
    const reason = isPersonal(head) ? 'personal' : 'undeclared'
    return [{ row: null, column: columnName(position), value: head, reason }]
  })
}

/** Columns that several heads name alike, and whether one is among them without which no row can be taken. */
export function columnsTwice({ twice, heads }: CaseHead): { faults: RowFault[]; isLost: boolean } {
  const faults = twice.map(
    ({ positions }): RowFault => ({
      code: 'column-twice',
      row: null,
      column: columnName(positions[0] ?? 0),
      value: positions.map((position) => `“${heads[position]}”`).join(', '),
      detail: positions.map(columnName).join(', '),
    }),
  )
  return { faults, isLost: twice.some(({ column }) => bearing.has(column)) }
}
