import { groupBy } from '../../domain/groupBy.ts'
import { columnName } from '../cellName.ts'
import { cellText } from '../find/cellText.ts'
import type { Sheet } from '../Sheet.ts'
import type { Told } from '../scores/IntakeReport.ts'
import { type CaseColumn, caseColumns, caseHead, type KnownHead } from './caseHeads.ts'

/** Rows and columns from 0. */
export interface CaseHead {
  headRows: readonly number[]
  /** One for each column of the sheet; empty where nothing stands. */
  heads: readonly string[]
  at: ReadonlyMap<CaseColumn, number>
  /** Columns that several heads name alike. */
  twice: readonly { column: CaseColumn; positions: number[] }[]
}

const mostTitles = 40

/**
 * The heads of a table of cases, in a row or in two, with the columns of the contract that they name, or that a
 * person names (`column C`); null unless they name a case's code and the day of its receipt, and for a table of steps.
 */
export function findCaseHead(sheet: Sheet, answers: Told['answers']): CaseHead | null {
  const rows = [...sheet.rows.keys()].slice(0, mostTitles)
  let best: CaseHead | null = null
  for (const headRows of [...rows.map((row) => [row]), ...rows.slice(1).map((row) => [row - 1, row])]) {
    const head = headOf(sheet, headRows, answers)
    if (head !== null && (best === null || head.at.size > best.at.size)) best = head
  }
  return best
}

function headOf(sheet: Sheet, headRows: readonly number[], answers: Told['answers']): CaseHead | null {
  const columns = textsOf(sheet, headRows).map((texts, position) => {
    const said = answers[`column ${columnName(position)}`]
    const known = texts.map(caseHead).find((one) => one !== null) ?? null
    return { position, text: texts.at(-1) ?? '', is: said === undefined ? known : told(said, known) }
  })
  const named = groupBy(columns, ({ is }) => is?.column)
  if (named.has('step') || !named.has('dossier') || !named.has('received')) return null
  const at = new Map<CaseColumn, number>()
  const twice: CaseHead['twice'][number][] = []
  for (const column of caseColumns) {
    const all = named.get(column) ?? []
    const strong = all.filter(({ is }) => is?.yields === false)
    const positions = (strong.length > 0 ? strong : all).map(({ position }) => position)
    const [only, ...others] = positions
    if (only === undefined) continue
    if (others.length === 0) at.set(column, only)
    else twice.push({ column, positions })
  }
  return { headRows, heads: columns.map(({ text }) => text), at, twice }
}

/** What a person says of a column, where it is one of these tables. */
function told(said: string, known: KnownHead | null): KnownHead | null {
  if (said === '') return null
  const column = caseColumns.find((one) => one === said)
  return column === undefined ? known : { column, yields: false }
}

/** The texts by which a head may be known, the last one as it is called; of two rows also both together. */
function textsOf(sheet: Sheet, headRows: readonly number[]): string[][] {
  const lines = headRows.map((row) => (sheet.rows[row] ?? []).map(cellText))
  const [upper = [], lower] = lines
  if (lower === undefined) return upper.map((text) => [text])
  const spread = [...upper]
  for (const { top, left, right } of sheet.merges)
    if (top === headRows[0]) spread.fill(upper[left] ?? '', left, right + 1)
  return lower.map((below, c) => {
    const above = spread[c] ?? ''
    if (below === '' || above === '') return [below || above]
    return [below, `${below} ${above}`, `${above} ${below}`, `${above} › ${below}`]
  })
}
