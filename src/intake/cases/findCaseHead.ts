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
  return clearest(headsIn(sheet, answers).filter(({ at, twice }) => isWhole(at, twice)))
}

/** What seem to be the heads where those of a table of cases are looked for in vain: the row that says most. */
export function likelyHead(sheet: Sheet, answers: Told['answers']): CaseHead {
  return clearest(headsIn(sheet, answers)) ?? { headRows: [], heads: [], at: new Map(), twice: [] }
}

function headsIn(sheet: Sheet, answers: Told['answers']): CaseHead[] {
  const { from = 0 } = sheet
  const length = Math.max(0, Math.min(mostTitles, sheet.rows.length - from))
  const rows = Array.from({ length }, (_, i) => from + i)
  const all = [...rows.map((row) => [row]), ...rows.slice(1).map((row) => [row - 1, row])]
  return all.flatMap((headRows) => headOf(sheet, headRows, answers) ?? [])
}

/** The first that names most columns and, where a person has named them of any row, has most words. */
function clearest(heads: readonly CaseHead[]): CaseHead | null {
  const isClearer = (one: CaseHead, than: CaseHead) =>
    one.at.size === than.at.size ? wordsIn(one) > wordsIn(than) : one.at.size > than.at.size
  return heads.reduce<CaseHead | null>((best, one) => (best && !isClearer(one, best) ? best : one), null)
}

const wordsIn = ({ heads }: CaseHead): number =>
  heads.filter((text) => text !== '' && !/\d/.test(text)).length

function isWhole(at: CaseHead['at'], twice: CaseHead['twice']): boolean {
  return (['dossier', 'received'] as const).every(
    (needed) => at.has(needed) || twice.some(({ column }) => column === needed),
  )
}

/** Null for a table of steps. */
function headOf(sheet: Sheet, headRows: readonly number[], answers: Told['answers']): CaseHead | null {
  const columns = textsOf(sheet, headRows).map((texts, position) => {
    const said = answers[`column ${columnName(position)}`]
    const known = texts.map(caseHead).find((one) => one !== null) ?? null
    return { position, text: texts.at(-1) ?? '', is: said === undefined ? known : told(said, known) }
  })
  const named = groupBy(columns, ({ is }) => is?.column)
  if (named.has('step')) return null
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
