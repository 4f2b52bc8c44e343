import { cellAt } from '../cellAt.ts'
import { columnName } from '../cellName.ts'
import type { Sheet } from '../Sheet.ts'
import type { Question, RowFault } from '../scores/IntakeReport.ts'
import type { ContractRow } from '../tables/takeTable.ts'
import type { CasePart, CaseRow, CellFault } from './CaseRow.ts'
import { caseCode } from './caseCode.ts'
import type { ColumnDates } from './caseColumnDates.ts'
import { caseFacts } from './caseFacts.ts'
import { caseText } from './caseText.ts'
import { caseTimes, type TimeColumn } from './caseTimes.ts'
import type { CaseUnits } from './caseUnits.ts'
import type { FactColumn } from './factOf.ts'
import type { CaseHead } from './findCaseHead.ts'
import { unitOfCase } from './unitOfCase.ts'

/** What one row says of a case. */
export interface ReadCase {
  row: number
  code: string
  values: ContractRow
  faults: RowFault[]
  blanked: RowFault[]
  questions: readonly Question[]
  leftOut: string | null
}

export interface CaseReading {
  head: CaseHead
  units: CaseUnits
  times: ReadonlyMap<TimeColumn, ColumnDates>
  /** The type of cases whose row does not say one. */
  type: string | null
  ticked: ReadonlySet<FactColumn>
}

/** Reads rows of a table of cases: what they say, what is wrong with them and what has to be asked. */
export function readCases(sheet: Sheet, rows: readonly number[], reading: CaseReading): ReadCase[] {
  const { head, units, times, type, ticked } = reading
  const [factsOf, timesOf] = [caseFacts(type, ticked), caseTimes(times)]
  return rows.map((row) => {
    const one = caseRow(sheet, row, head)
    const code = caseCode(one)
    const facts = factsOf(one)
    const timed = timesOf(one)
    const { received } = timed.values
    const parts: CasePart[] = [code, facts, timed]
    if (typeof received === 'string') {
      const isHandedOver = facts.values.transferred === true
      parts.push(unitOfCase(one, units, { day: received.slice(0, 10), isHandedOver }))
    }
    const placed = ({ column, ...fault }: CellFault): RowFault => {
      const position = head.at.get(column)
      return { ...fault, row: row + 1, column: position === undefined ? null : columnName(position) }
    }
    return {
      row,
      code: String(code.values.dossier),
      values: Object.assign({}, ...parts.map(({ values }) => values)),
      faults: parts.flatMap(({ refused }) => refused.map(placed)),
      blanked: parts.flatMap(({ blanked = [] }) => blanked.map(placed)),
      questions: parts.flatMap(({ questions = [] }) => questions),
      leftOut: parts.find(({ leftOut }) => leftOut)?.leftOut ?? null,
    }
  })
}

function caseRow(sheet: Sheet, row: number, { at, heads }: CaseHead): CaseRow {
  const cell: CaseRow['cell'] = (column) => cellAt(sheet, row, at.get(column) ?? -1)
  return {
    cell,
    text: (column) => caseText(cell(column)),
    head: (column) => heads[at.get(column) ?? -1] ?? column,
    has: (column) => at.has(column),
  }
}
