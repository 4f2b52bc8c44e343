import { statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import { formatProblem } from '../../src/engine/validate/Problem.ts'
import { buildPackage } from './buildPackage.ts'
import { keptPackage } from './keptPackage.ts'

const mostShown = 60

/**
 * `npm run data [-- --from data --to public/data] [--replace]`: checks the sources and writes the data package; never
 * over one that is not this project's own as it was written, unless that is to be replaced.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: 'string', default: 'data' },
      to: { type: 'string', default: 'public/data' },
      replace: { type: 'boolean', default: false },
    },
  })
  const kept = values.replace ? null : await keptPackage(values.to)
  if (kept !== null) {
    console.error(kept)
    process.exitCode = 1
    return
  }
  const { problems, written } = await buildPackage(values.from, values.to)
  const errors = problems.filter(({ level }) => level === 'error')
  show(problems.filter(({ level }) => level === 'report'))
  show(errors)
  if (!written) {
    console.error(`\n${errors.length} lỗi. Không ghi gì; ${values.to} giữ nguyên.`)
    process.exitCode = 1
    return
  }
  for (const { table, files, rows, simulated } of written) {
    const mark = simulated ? ' (giả lập)' : ''
    const name = files.length === 1 ? files[0] : `${table} (${files.length} tệp)`
    console.log(
      `${(name ?? table).padEnd(26)} ${String(rows).padStart(8)} dòng ${kilobytes(values.to, files)}${mark}`,
    )
  }
}

function show(problems: readonly Problem[]): void {
  for (const problem of problems.slice(0, mostShown)) {
    console.error(`${problem.level === 'error' ? 'LỖI' : 'Lưu ý'}: ${formatProblem(problem)}`)
  }
  if (problems.length > mostShown) console.error(`… và ${problems.length - mostShown} mục nữa`)
}

function kilobytes(folder: string, files: readonly string[]): string {
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)
  return `${Math.ceil(bytes / 1024)} kB`.padStart(9)
}
