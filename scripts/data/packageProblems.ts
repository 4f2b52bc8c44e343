import type { Table } from '../../src/engine/contract.ts'
import { type Fault, isDataError } from '../../src/engine/DataError.ts'
import type { PackageTables } from '../../src/engine/validate/PackageRow.ts'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import { faultSentence } from '../../src/i18n/describeFault.ts'
import { vi } from '../../src/i18n/vi.ts'
import { openPackage } from '../database/openPackage.ts'

/**
 * What the checks of a loaded package find in one that was just written, at the rows of the sources.
 * @param data the rows that were written, in their order; of tables that are not among them the written file is named
 * @param asked the tables that are looked at
 */
export async function packageProblems(
  folder: string,
  data: PackageTables,
  asked: readonly Table[],
): Promise<Problem[]> {
  const database = await openPackage(folder)
  try {
    const faults: Fault[] = [...database.package.told]
    for (const table of asked) {
      await database.load(table).catch((error: unknown) => {
        if (!isDataError(error)) throw error
        faults.push(error.fault)
      })
    }
    faults.push(...database.report.filter(({ table }) => asked.includes(table)).flatMap((one) => one.faults))
    return faults
      .filter(({ code }) => code !== 'table-empty')
      .map((fault) => ({ ...placeOf(fault, data), ...problemOf(fault) }))
  } finally {
    database.close()
  }
}

function problemOf(fault: Fault): Pick<Problem, 'level' | 'column' | 'message' | 'cure'> {
  const level = fault.code === 'due-early' ? 'report' : 'error'
  const more = fault.rows !== undefined && fault.rows > 1 ? ` (${fault.rows} dòng)` : ''
  return { level, column: fault.column ?? null, message: `${faultSentence(fault, vi)}${more}`, cure: null }
}

function placeOf({ table, file, row }: Fault, data: PackageTables): Pick<Problem, 'file' | 'row'> {
  if (row === undefined) return { file, row: null }
  const source = table && data[table]?.[file.endsWith('.csv') ? row - 2 : row - 1]
  return source ? { file: source.file, row: source.row } : { file, row }
}
