import type { PackageRow } from './PackageRow.ts'

/** An `error` stops the package; a `report` is told and the package goes on. */
export interface Problem {
  level: 'error' | 'report'
  file: string
  row: number | null
  column: string | null
  message: string
  cure: string | null
}

export function errorAt(row: PackageRow, column: string | null, message: string, cure: string): Problem {
  return { level: 'error', file: row.file, row: row.row, column, message, cure }
}

export function reportAt(row: PackageRow, column: string | null, message: string): Problem {
  return { level: 'report', file: row.file, row: row.row, column, message, cure: null }
}

export function formatProblem({ file, row, column, message, cure }: Problem): string {
  const place = [file, row === null ? null : `dòng ${row}`, column === null ? null : `cột ${column}`]
  const where = place.filter((part) => part !== null).join(', ')
  return cure === null ? `${where}: ${message}` : `${where}: ${message}\n  Cách sửa: ${cure}`
}
