import { contract, type Table } from '../../engine/contract.ts'
import { cellText } from '../find/cellText.ts'
import type { Cell, Sheet } from '../Sheet.ts'

/** Behind so many rows no file that the page writes has its codes. */
const deepest = 20

interface CodedColumn {
  table: Table
  name: string
  position: number
}

/**
 * A sheet that the page wrote of a figure, as the table of the contract that its codes say (`scores.place`, in a row
 * of their own above the heads): the first row holds their columns, rows and columns keep their places. Null for any
 * other sheet.
 * @param decimal before the decimals of its numbers where it is text
 */
export function codedSheet(sheet: Sheet, decimal: '.' | ','): Sheet | null {
  for (const [i, row] of sheet.rows.slice(0, deepest).entries()) {
    const coded = row.flatMap((cell, position): CodedColumn[] => codeOf(cellText(cell), position))
    const [first] = coded
    if (first && isWhole(first.table, coded)) return asTable(sheet, i, { coded, decimal })
  }
  return null
}

function codeOf(text: string, position: number): CodedColumn[] {
  const [, table = '', name = ''] = /^([a-z_]+)\.([a-z_]+)$/.exec(text) ?? []
  if (!isTable(table) || !Object.hasOwn(contract[table].columns, name)) return []
  return [{ table, name, position }]
}

function isTable(name: string): name is Table {
  return Object.hasOwn(contract, name)
}

/** Whether all codes are of one table and make the key of its rows. */
function isWhole(table: Table, coded: readonly CodedColumn[]): boolean {
  const key: readonly string[] = contract[table].key
  return (
    coded.every((column) => column.table === table) &&
    key.every((name) => coded.some((column) => column.name === name))
  )
}

function asTable(
  sheet: Sheet,
  head: number,
  { coded, decimal }: { coded: readonly CodedColumn[]; decimal: string },
): Sheet {
  const width = Math.max(...coded.map(({ position }) => position)) + 1
  const laid = (cellOf: (column: CodedColumn) => Cell): Cell[] => {
    const row: Cell[] = Array.from({ length: width }, () => null)
    for (const column of coded) row[column.position] = cellOf(column)
    return row
  }
  // The heads stand between the codes and the rows.
  const first = head + 2
  const blank = sheet.rows.findIndex((row, i) => i >= first && row.every((cell) => cell === null))
  const end = blank < 0 ? sheet.rows.length : blank
  const rows = sheet.rows.map((row, i) => {
    if (i === 0) return laid(({ name }) => name)
    const isRow =
      i >= first && i < end && coded.some((column) => isKey(column) && row[column.position] != null)
    return laid((column) => (isRow ? typedCell(row[column.position] ?? null, column, decimal) : null))
  })
  return { ...sheet, rows, merges: [] }
}

function isKey({ table, name }: CodedColumn): boolean {
  const key: readonly string[] = contract[table].key
  return key.includes(name)
}

function typedCell(cell: Cell, { table, name }: CodedColumn, decimal: string): Cell {
  const column = Object.entries(contract[table].columns).find(([one]) => one === name)?.[1]
  const isNumber = column?.type === 'number' || column?.type === 'integer'
  return isNumber && typeof cell === 'string' && decimal === ',' ? cell.replace(',', '.') : cell
}
