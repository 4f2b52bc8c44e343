import type { Table, TableContract } from '../contract.ts'
import { contract } from '../contract.ts'
import type { PackageRow, Value } from './PackageRow.ts'
import type { Problem } from './Problem.ts'
import { errorAt } from './Problem.ts'
import { readCell } from './readCell.ts'

export interface TypedRows {
  rows: PackageRow[]
  problems: Problem[]
}

/** Rows with exactly the columns of the table's contract, each value in its type. */
export function typeRows(table: Table, raw: readonly PackageRow[]): TypedRows {
  const columns = Object.entries((contract[table] as TableContract).columns)
  const problems: Problem[] = []
  const rows = raw.map((row) => {
    const values: Record<string, Value> = {}
    for (const [name, column] of columns) {
      const cell = readCell(column, row.values[name])
      if ('value' in cell) values[name] = cell.value
      else {
        values[name] = null
        problems.push(errorAt(row, name, cell.message, cell.cure))
      }
    }
    return { ...row, values }
  })
  return { rows, problems }
}

/** Columns that the contract does not know (they are not read) and required ones that are absent. */
export function checkHeader(table: Table, file: string, header: readonly string[]): Problem[] {
  const { columns } = contract[table] as TableContract
  const undeclared = header.filter((name) => !(name in columns))
  const absent = Object.keys(columns).filter((name) => columns[name]?.required && !header.includes(name))
  const problem = (level: Problem['level'], column: string, message: string, cure: string | null) => ({
    level,
    file,
    row: 1,
    column,
    message,
    cure,
  })
  return [
    ...undeclared.map((name) =>
      problem('report', name, `bảng ${table} không khai báo cột này; cột bị bỏ qua, không đọc`, null),
    ),
    ...absent.map((name) =>
      problem(
        'error',
        name,
        `bảng ${table} thiếu cột bắt buộc này`,
        'thêm cột vào dòng tiêu đề và điền giá trị',
      ),
    ),
  ]
}
