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
 * of their own above the heads), or a text file of a unit’s periods, whose heads say what they hold: the first row
 * holds their columns, rows and columns keep their places. Null for any other sheet.
 * @param decimal before the decimals of its numbers where it is text
 */
export function codedSheet(sheet: Sheet, decimal: '.' | ','): Sheet | null {
  for (const [i, row] of sheet.rows.slice(0, deepest).entries()) {
    const coded = row.flatMap((cell, position): CodedColumn[] => codeOf(cellText(cell), position))
    const [first] = coded
    // The heads stand between the codes and the rows.
    if (first && isWhole(first.table, coded)) return asTable(sheet, i + 2, { coded, decimal })
    const named = measurementsNamed(row)
    if (named !== null) return asTable(sheet, i + 1, { coded: named, decimal })
  }
  return null
}

function codeOf(text: string, position: number): CodedColumn[] {
  const [, table = '', name = ''] = /^([a-z_]+)\.([a-z_]+)$/.exec(text) ?? []
  if (!isTable(table) || !Object.hasOwn(contract[table].columns, name)) return []
  return [{ table, name, position }]
}

/** Heads of measurements, as the page writes them in its languages. */
const measurementHeads = new Map(
  Object.entries({
    ...{ date: ['Ngày', 'Day'], days: ['Số ngày', 'Days'], field: ['Lĩnh vực', 'Field'] },
    ...{ unit: ['Mã đơn vị', 'Unit code'], indicator: ['Mã nội dung', 'Indicator code'] },
    ...{ numerator: ['Tử số', 'Numerator'], denominator: ['Mẫu số', 'Denominator'] },
  }).flatMap(([name, heads]) => heads.map((head) => [head, name] as const)),
)

/** Where heads say all that a measurement is; null where one is missing. */
function measurementsNamed(row: readonly Cell[]): CodedColumn[] | null {
  const named = row.flatMap((cell, position): CodedColumn[] => {
    const name = measurementHeads.get(cellText(cell))
    return name === undefined ? [] : [{ table: 'measurements', name, position }]
  })
  const names = new Set(named.map(({ name }) => name))
  return names.size === new Set(measurementHeads.values()).size ? named : null
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

/** @param first of its rows, from 0 */
function asTable(
  sheet: Sheet,
  first: number,
  { coded, decimal }: { coded: readonly CodedColumn[]; decimal: string },
): Sheet {
  const width = Math.max(...coded.map(({ position }) => position)) + 1
  const laid = (cellOf: (column: CodedColumn) => Cell): Cell[] => {
    const row: Cell[] = Array.from({ length: width }, () => null)
    for (const column of coded) row[column.position] = cellOf(column)
    return row
  }
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
