import { statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Table } from '../../src/engine/contract.ts'
import { tables } from '../../src/engine/contract.ts'
import type { PackageTables } from '../../src/engine/validate/PackageRow.ts'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import { formatProblem } from '../../src/engine/validate/Problem.ts'
import type { WrittenTable } from './describePackage.ts'
import { describePackage } from './describePackage.ts'
import { gatherTables } from './gatherTables.ts'
import { swapFolder } from './swapFolder.ts'
import { writeTable } from './writeTable.ts'

export const asOf = '2026-11-20'
const mostShown = 40

/** `npm run data [-- --from data --to public/data]`: checks the sources and writes the data package. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { from: { type: 'string', default: 'data' }, to: { type: 'string', default: 'public/data' } },
  })
  const { data, problems } = gatherTables(values.from)
  show(problems.filter(({ level }) => level === 'report'))
  const errors = problems.filter(({ level }) => level === 'error')
  if (errors.length > 0) {
    show(errors)
    console.error(`\n${errors.length} lỗi. Không ghi gì; ${values.to} giữ nguyên.`)
    process.exitCode = 1
    return
  }
  const written = await swapFolder(values.to, (folder) => writePackage(folder, data))
  for (const { table, file, rows } of written) {
    console.log(`${file.padEnd(28)} ${String(rows).padStart(8)} dòng ${kilobytes(values.to, file)} ${table}`)
  }
}

async function writePackage(folder: string, data: PackageTables): Promise<WrittenTable[]> {
  const written: WrittenTable[] = []
  for (const table of tables.filter((name: Table) => data[name])) {
    const rows = data[table] ?? []
    const file = await writeTable(folder, table, rows)
    written.push({ table, file, rows: rows.length, simulated: false })
  }
  const description = describePackage(folder, written, asOf)
  writeFileSync(path.join(folder, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`)
  return written
}

function show(problems: readonly Problem[]): void {
  for (const problem of problems.slice(0, mostShown)) {
    console.error(`${problem.level === 'error' ? 'LỖI' : 'Lưu ý'}: ${formatProblem(problem)}`)
  }
  if (problems.length > mostShown) console.error(`… và ${problems.length - mostShown} mục nữa`)
}

function kilobytes(folder: string, file: string): string {
  return `${Math.ceil(statSync(path.join(folder, file)).size / 1024)} kB`.padStart(9)
}
