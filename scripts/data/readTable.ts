import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Table } from '../../src/engine/contract.ts'
import type { PackageRow } from '../../src/engine/validate/PackageRow.ts'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import { checkHeader } from '../../src/engine/validate/typeRows.ts'
import { parseCsv } from './parseCsv.ts'

export interface TableText {
  rows: PackageRow[]
  problems: Problem[]
}

/** The rows of `<folder>/<table>.csv` as text, or null where there is no such file. */
export function readTable(folder: string, table: Table): TableText | null {
  const file = path.join(folder, `${table}.csv`)
  if (!existsSync(file)) return null
  const name = path.relative(process.cwd(), file)
  const { header, rows, ragged } = parseCsv(readFileSync(file, 'utf8'))
  return {
    problems: [
      ...checkHeader(table, name, header),
      ...ragged.map(({ row, cells }) => raggedRow(name, row, cells, header.length)),
    ],
    rows: rows.map((cells, i) => ({
      file: name,
      row: i + 2,
      values: Object.fromEntries(header.map((column, position) => [column, cells[position] || null])),
    })),
  }
}

export function raggedRow(file: string, row: number, cells: number, columns: number): Problem {
  return {
    level: 'error',
    file,
    row,
    column: null,
    message: `có ${cells} ô, dòng tiêu đề có ${columns} cột`,
    cure: 'đặt ô có dấu phẩy trong ngoặc kép, xóa ô thừa hoặc thêm dấu phẩy còn thiếu',
  }
}
