import { statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import { formatProblem } from '../../src/engine/validate/Problem.ts'
import { defaultData } from '../report/defaultData.ts'
import { buildPackage } from './buildPackage.ts'
import type { WrittenTable } from './describePackage.ts'
import { keptPackage } from './keptPackage.ts'
import { leastDenominator } from './public/publicMeasurements.ts'
import { publicPackage } from './public/publicPackage.ts'

const mostShown = 60

/**
 * `npm run data [-- --from data --out public/data] [--replace]`: checks the sources and writes the data package; never
 * over one that is not this project's own as it was written, unless that is to be replaced.
 * `npm run data -- --audience public [--data public/data] [--out public-data]`: writes what of a package may be published.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: 'string', default: 'data' },
      data: { type: 'string' },
      audience: { type: 'string', default: 'internal' },
      out: { type: 'string' },
      replace: { type: 'boolean', default: false },
    },
  })
  if (values.audience !== 'internal' && values.audience !== 'public') {
    console.error(`--audience không nhận “${values.audience}”. Hãy dùng một trong: internal, public.`)
    process.exitCode = 2
    return
  }
  const isPublic = values.audience === 'public'
  const out = values.out ?? (isPublic ? 'public-data' : 'public/data')
  const kept = values.replace ? null : await keptPackage(out)
  if (kept !== null) {
    console.error(kept)
    process.exitCode = 1
    return
  }
  if (isPublic) {
    await publish(values.data ?? defaultData(), out)
    return
  }
  const { problems, written } = await buildPackage(values.from, out)
  const errors = problems.filter(({ level }) => level === 'error')
  show(problems.filter(({ level }) => level === 'report'))
  show(errors)
  if (!written) {
    console.error(`\n${errors.length} lỗi. Không ghi gì; ${out} giữ nguyên.`)
    process.exitCode = 1
    return
  }
  list(out, written)
}

async function publish(from: string, out: string): Promise<void> {
  const { written, measurements } = await publicPackage(from, out)
  list(out, written)
  const { small, beside } = measurements
  console.log(
    `Để trống ${small} tỷ lệ, trung bình theo tháng dưới ${leastDenominator} việc, và ${beside} số bên cạnh để không suy ra được.`,
  )
}

function list(folder: string, written: readonly WrittenTable[]): void {
  for (const { table, files, rows, simulated } of written) {
    const mark = simulated ? ' (giả lập)' : ''
    const name = files.length === 1 ? files[0] : `${table} (${files.length} tệp)`
    console.log(
      `${(name ?? table).padEnd(26)} ${String(rows).padStart(8)} dòng ${kilobytes(folder, files)}${mark}`,
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
