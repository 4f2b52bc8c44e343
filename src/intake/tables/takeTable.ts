import { type Column, contract, type Table } from '../../engine/contract.ts'
import { readCell } from '../../engine/validate/readCell.ts'
import { cellAt } from '../cellAt.ts'
import { columnName } from '../cellName.ts'
import { isPersonal } from '../forms/isPersonal.ts'
import { mostTexts, remembered } from '../remembered.ts'
import type { Cell, Sheet } from '../Sheet.ts'
import { blankReport } from '../scores/blankReport.ts'
import type { RowFault, SheetReport, Taken, Told } from '../scores/IntakeReport.ts'
import { byDocument, headAs } from './contractHead.ts'
import { firstsOfKey } from './firstsOfKey.ts'

type Value = string | number | boolean | null
export type ContractRow = Readonly<Record<string, Value>>

/**
 * A sheet that is a table of the contract in its own columns, taken row by row: each cell in the type of its column,
 * a row with a cell that is none refused, two rows of one key refused where they differ. Rows that say otherwise than
 * what was taken over before are taken only when a person says so. Assignments, targets and proxies are verified by
 * the document of the city that a person names (answer `basis`), and unverified without one.
 */
export function takeTable(
  sheet: Sheet,
  table: Table,
  { held, told }: { held: readonly ContractRow[]; told: Pick<Told, 'answers' | 'source'> },
): Taken {
  const { answers, source } = told
  const { at, missing, undeclared } = headAs(table, sheet)
  const report: SheetReport = {
    ...blankReport(sheet.name),
    table,
    left_out: undeclared.map(({ name, position }) => ({
      row: null,
      column: columnName(position),
      value: name,
      reason: isPersonal(name) ? 'personal' : 'undeclared',
    })),
  }
  if (missing.length > 0) {
    const fault = {
      code: 'head-missing' as const,
      row: 1,
      column: null,
      value: missing.join(', '),
      detail: table,
    }
    return { report: { ...report, refused: Math.max(sheet.rows.length - 1, 0), faults: [fault] }, tables: {} }
  }
  const faults: RowFault[] = []
  const columns = columnsAt(table, at)
  const vouched = vouching(table, { basis: answers.basis, source })
  const read: ContractRow[] = []
  const rowOf: number[] = []
  let filled = 0
  for (let row = 1; row < sheet.rows.length; row++) {
    if (sheet.rows[row]?.every(isNothing)) continue
    filled += 1
    const values = valuesOf(sheet, row, columns, faults)
    if (values === null) continue
    read.push(vouched(table === 'measurements' ? { ...values, days: values.days ?? 1 } : values))
    rowOf.push(row + 1)
  }
  const once = withoutTwice(read, rowOf, { table, faults })
  const below = rowsBelow(once, held, table)
  const apart = new Set(once.filter((row) => differs(row, below.get(row))))
  const answer = answers[`conflict ${table}`] ?? answers.conflict
  const isOpen = apart.size > 0 && answer !== 'take' && answer !== 'keep'
  const kept = answer === 'take' || apart.size === 0 ? once : once.filter((row) => !apart.has(row))
  const years = [...new Set(kept.map(({ year }) => year).filter((year) => typeof year === 'number'))]
  return {
    report: {
      ...report,
      years: years.sort((a, b) => a - b),
      taken: kept.length,
      replaced: kept.filter((row) => below.has(row)).length,
      in_doubt: isOpen ? apart.size : 0,
      refused: filled - once.length,
      questions: isOpen
        ? [{ ask: 'conflict', about: `${table}: ${apart.size}/${once.length}`, options: ['take', 'keep'] }]
        : [],
      faults,
    },
    tables:
      kept.length === 0 ? {} : { [table]: kept, ...(source && table !== 'sources' && { sources: [source] }) },
  }
}

/** Gives a row the document that it rests on, where a person named one; else the file is one more of its sources. */
function vouching(
  table: Table,
  { basis, source }: { basis: string | undefined; source: Told['source'] },
): (values: ContractRow) => ContractRow {
  const columns: Readonly<Record<string, Column>> = contract[table].columns
  if (columns.source === undefined) return (values) => values
  const own = source?.source ?? null
  const isKey = contract[table].key.some((name) => name === 'source')
  const withOwn = (given: Value | undefined) => {
    const before = String(given ?? '').split(';')
    return given == null || own === null || isKey || before.includes(own) ? (given ?? own) : `${given};${own}`
  }
  if (!byDocument.includes(table)) return (values) => ({ ...values, source: withOwn(values.source) })
  return basis
    ? (values) => ({ ...values, status: 'verified', source: basis })
    : (values) => ({ ...values, status: 'unverified', source: withOwn(values.source) })
}

interface ColumnAt {
  name: string
  position: number
  column: Column
  read(raw: string | number | null): ReturnType<typeof readCell>
}

function columnsAt(table: Table, at: ReadonlyMap<string, number>): ColumnAt[] {
  const columns: Readonly<Record<string, Column>> = contract[table].columns
  return [...at].map(([name, position]) => {
    const column = columns[name] ?? { type: 'text' }
    return { name, position, column, read: remembered((raw) => readCell(column, raw), mostTexts) }
  })
}

/** The cells of a row in their types; null, and why, where one is none. */
function valuesOf(
  sheet: Sheet,
  row: number,
  columns: readonly ColumnAt[],
  faults: RowFault[],
): ContractRow | null {
  const values: Record<string, Value> = {}
  let isGood = true
  for (const { name, position, column, read } of columns) {
    const raw = rawOf(cellAt(sheet, row, position))
    const cell = read(raw)
    if ('value' in cell) values[name] = cell.value
    else {
      isGood = false
      const code = raw === null ? ('cell-blank' as const) : ('cell-type' as const)
      const detail = column.words?.join(', ') ?? column.type
      faults.push({ code, row: row + 1, column: columnName(position), value: String(raw ?? name), detail })
    }
  }
  return isGood ? values : null
}

const isNothing = (cell: Cell) => cell === null

function rawOf(cell: Cell): string | number | null {
  if (typeof cell !== 'object' || cell === null) return typeof cell === 'boolean' ? String(cell) : cell
  return 'day' in cell ? cell.day : cell.error
}

/** Rows of one key are one where they say the same, and none where they do not. */
function withoutTwice(
  rows: readonly ContractRow[],
  rowOf: readonly number[],
  { table, faults }: { table: Table; faults: RowFault[] },
): ContractRow[] {
  const firsts = firstsOfKey(rows, contract[table].key)
  const wrong = new Set<number>()
  for (const [i, first] of firsts.entries()) {
    if (first === i || !differs(rows[i] ?? {}, rows[first])) continue
    wrong.add(first)
    const value = contract[table].key.map((name) => rows[first]?.[name] ?? '').join(' / ')
    const detail = `${rowOf[first]}, ${rowOf[i]}`
    faults.push({ code: 'row-twice', row: rowOf[i] ?? null, column: null, value, detail })
  }
  return rows.filter((_, i) => firsts[i] === i && !wrong.has(i))
}

/** What was taken over before of the same keys, by row; the last of a key is what holds. */
function rowsBelow(
  rows: readonly ContractRow[],
  held: readonly ContractRow[],
  table: Table,
): ReadonlyMap<ContractRow, ContractRow> {
  if (held.length === 0) return new Map()
  const all = [...held.toReversed(), ...rows]
  const firsts = firstsOfKey(all, contract[table].key)
  return new Map(
    rows.flatMap((row, i): [ContractRow, ContractRow][] => {
      const first = firsts[held.length + i] ?? 0
      const below = all[first]
      return first < held.length && below ? [[row, below]] : []
    }),
  )
}

/** Whether a row says otherwise in a column that both have; where it was read is no such. */
function differs(row: ContractRow, other: ContractRow | undefined): boolean {
  if (other === undefined) return false
  return Object.entries(row).some(
    ([name, value]) =>
      name !== 'source' && name in other && String(value ?? '') !== String(other[name] ?? ''),
  )
}
