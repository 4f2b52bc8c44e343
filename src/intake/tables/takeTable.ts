import { type Column, contract, type Table } from '../../engine/contract.ts'
import { readCell } from '../../engine/validate/readCell.ts'
import { cellAt } from '../cellAt.ts'
import { columnName } from '../cellName.ts'
import { isPersonal } from '../forms/isPersonal.ts'
import type { Cell, Sheet } from '../Sheet.ts'
import { blankReport } from '../scores/blankReport.ts'
import type { RowFault, SheetReport, Taken, Told } from '../scores/IntakeReport.ts'
import { byDocument, headAs } from './contractHead.ts'

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
  const read = sheet.rows
    .flatMap((cells, row) =>
      row === 0 || cells.every((cell) => cell === null) ? [] : [rowOf(sheet, row, table, at)],
    )
    .map((one) => ({ ...one, values: vouchedFor(one.values, table, { basis: answers.basis, source }) }))
  const faults = read.flatMap((one) => one.faults)
  const once = withoutTwice(
    read.filter((one) => one.faults.length === 0),
    table,
    faults,
  )
  const before = new Map(held.map((row) => [keyOf(row, table), row]))
  const apart = once.filter((row) => differs(row, before.get(keyOf(row, table))))
  const answer = answers[`conflict ${table}`] ?? answers.conflict
  const isOpen = apart.length > 0 && answer !== 'take' && answer !== 'keep'
  const kept = answer === 'take' ? once : once.filter((row) => !apart.includes(row))
  const years = [...new Set(kept.map(({ year }) => year).filter((year) => typeof year === 'number'))]
  return {
    report: {
      ...report,
      years: years.sort((a, b) => a - b),
      taken: kept.length,
      replaced: kept.filter((row) => before.has(keyOf(row, table))).length,
      in_doubt: isOpen ? apart.length : 0,
      refused: read.length - once.length,
      questions: isOpen
        ? [{ ask: 'conflict', about: `${table}: ${apart.length}/${once.length}`, options: ['take', 'keep'] }]
        : [],
      faults,
    },
    tables:
      kept.length === 0 ? {} : { [table]: kept, ...(source && table !== 'sources' && { sources: [source] }) },
  }
}

/** A row with the document that it rests on, where a person named one; a row without a source is the file's. */
function vouchedFor(
  values: ContractRow,
  table: Table,
  { basis, source }: { basis: string | undefined; source: Told['source'] },
): ContractRow {
  const columns: Readonly<Record<string, Column>> = contract[table].columns
  if (columns.source === undefined) return values
  const named = { ...values, source: values.source ?? source?.source ?? null }
  if (!byDocument.includes(table)) return named
  return basis ? { ...named, status: 'verified', source: basis } : { ...named, status: 'unverified' }
}

interface ReadRow {
  row: number
  values: ContractRow
  faults: RowFault[]
}

function rowOf(sheet: Sheet, row: number, table: Table, at: ReadonlyMap<string, number>): ReadRow {
  const columns: Readonly<Record<string, Column>> = contract[table].columns
  const faults: RowFault[] = []
  const values = [...at].map(([name, position]): [string, Value] => {
    const column = columns[name] ?? { type: 'text' }
    const raw = rawOf(cellAt(sheet, row, position))
    const cell = readCell(column, raw)
    if ('value' in cell) return [name, cell.value]
    const code = raw === null ? ('cell-blank' as const) : ('cell-type' as const)
    const detail = column.words?.join(', ') ?? column.type
    faults.push({ code, row: row + 1, column: columnName(position), value: String(raw ?? name), detail })
    return [name, null]
  })
  return { row, values: Object.fromEntries(values), faults }
}

function rawOf(cell: Cell): string | number | null {
  if (typeof cell !== 'object' || cell === null) return typeof cell === 'boolean' ? String(cell) : cell
  return 'day' in cell ? cell.day : cell.error
}

/** Rows of one key are one where they say the same, and none where they do not. */
function withoutTwice(rows: readonly ReadRow[], table: Table, faults: RowFault[]): ContractRow[] {
  const byKey = new Map<string, ReadRow[]>()
  for (const one of rows)
    byKey.set(keyOf(one.values, table), [...(byKey.get(keyOf(one.values, table)) ?? []), one])
  return [...byKey.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    if (others.every(({ values }) => !differs(values, first.values))) return [first.values]
    for (const { row } of others) {
      const value = contract[table].key.map((name) => first.values[name] ?? '').join(' / ')
      faults.push({
        code: 'row-twice',
        row: row + 1,
        column: null,
        value,
        detail: `${first.row + 1}, ${row + 1}`,
      })
    }
    return []
  })
}

function keyOf(row: ContractRow, table: Table): string {
  return JSON.stringify(contract[table].key.map((name) => row[name] ?? null))
}

/** Whether a row says otherwise in a column that both have; where it was read is no such. */
function differs(row: ContractRow, other: ContractRow | undefined): boolean {
  if (other === undefined) return false
  return Object.entries(row).some(
    ([name, value]) =>
      name !== 'source' && name in other && String(value ?? '') !== String(other[name] ?? ''),
  )
}
