import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isDataError } from '../../src/engine/DataError.ts'
import { parseDataPackage } from '../../src/engine/dataPackage.ts'
import { formatProblem } from '../../src/engine/validate/Problem.ts'
import { describeFault } from '../../src/i18n/describeFault.ts'
import { vi } from '../../src/i18n/vi.ts'
import { preparePackage } from '../data/preparePackage.ts'
import { swapFolder } from '../data/swapFolder.ts'
import { stagePackage } from './stagePackage.ts'
import { type LoggedFile, logUpdate } from './updateLog.ts'

const mostShown = 40

/**
 * `npm run update -- --data DIR [--to public/data] [--as-of DATE] [--despite-faults] [--who NAME] [--keep updates]`:
 * checks what came, prepares it beside what is shown and puts it in its place in one step; what was shown before is
 * kept, and comes back with `--back`. Every file that changed is a line in `log.csv`. Where anything is wrong all
 * stays as it was, with exit code 1; 2 for a wrong call.
 */
export async function main(args: string[]): Promise<void> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        to: { type: 'string', default: 'public/data' },
        keep: { type: 'string', default: 'updates' },
        'as-of': { type: 'string' },
        who: { type: 'string', default: `${userInfo().username}@${hostname()}` },
        'despite-faults': { type: 'boolean', default: false },
        back: { type: 'boolean', default: false },
      },
    })
    const place: Place = { to: path.resolve(values.to), keep: path.resolve(values.keep), who: values.who }
    if (values.back === (values.data !== undefined))
      throw new RangeError('Hãy ghi --data THƯ_MỤC, hoặc --back.')
    if (values.data === undefined) return await goBack(place)
    await update(place, {
      given: path.resolve(values.data),
      asOf: dateIn(values['as-of']),
      goesOn: values['despite-faults'],
    })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    process.stderr.write(`${isDataError(error) ? describeFault(error.fault, vi) : error.message}\n`)
    process.exitCode = error instanceof RangeError || 'code' in error ? 2 : 1
  }
}

interface Place {
  to: string
  /** Holds the version before and the log. */
  keep: string
  who: string
}

interface Update {
  given: string
  asOf: string | null
  goesOn: boolean
}

async function update(place: Place, { given, asOf, goesOn }: Update): Promise<void> {
  const { to } = place
  if (!existsSync(given)) throw new RangeError(`${given}: không có thư mục này`)
  const before = filesIn(to)
  const problems = await swapFolder(to, async (folder) => {
    stagePackage(folder, { now: to, given, asOf })
    const found = await preparePackage(folder, (problems) => goesOn || problems.every(isReport))
    const isTaken = goesOn || found.problems.every(isReport)
    for (const problem of found.problems.slice(0, mostShown)) {
      process.stderr.write(`${isReport(problem) ? 'Lưu ý' : 'LỖI'}: ${formatProblem(problem)}\n`)
    }
    const more = found.problems.length - mostShown
    if (more > 0) process.stderr.write(`… và ${more} mục nữa\n`)
    if (!isTaken) return null
    keepBefore(place)
    return found.problems
  })
  if (problems === null) {
    process.stderr.write(
      'Không cập nhật gì. Hãy sửa các mục trên; hoặc thêm --despite-faults để đăng mà không có các dòng lỗi.\n',
    )
    process.exitCode = 1
    return
  }
  tell(place, 'update', before)
}

const isReport = ({ level }: { level: string }) => level === 'report'

async function goBack(place: Place): Promise<void> {
  const { to, keep } = place
  const kept = path.join(keep, 'before')
  if (!existsSync(kept)) throw new RangeError(`${keep}: chưa giữ bản nào trước đó`)
  const before = filesIn(to)
  await swapFolder(to, async (folder) => {
    cpSync(kept, folder, { recursive: true })
    keepBefore(place)
    return true
  })
  tell(place, 'back', before)
}

/** Keeps what is shown now, whole, in the place of what was kept; its folder may be on another disk. */
function keepBefore({ to, keep }: Place): void {
  if (!existsSync(to)) return
  const kept = path.join(keep, 'before')
  rmSync(`${kept}.new`, { recursive: true, force: true })
  mkdirSync(keep, { recursive: true })
  cpSync(to, `${kept}.new`, { recursive: true, dereference: true })
  rmSync(kept, { recursive: true, force: true })
  renameSync(`${kept}.new`, kept)
}

function tell({ to, keep, who }: Place, what: 'update' | 'back', before: readonly LoggedFile[]): void {
  mkdirSync(keep, { recursive: true })
  const log = path.join(keep, 'log.csv')
  const changed = logUpdate(log, { at: localTime(new Date()), who, what, before, after: filesIn(to) })
  console.log(`${to}: ${changed} tệp đã thay. Bản trước: ${path.join(keep, 'before')}. Nhật ký: ${log}`)
}

/** Files as the description of a package has them; none where there is no package. */
function filesIn(folder: string): LoggedFile[] {
  const file = path.join(folder, 'datapackage.json')
  if (!existsSync(file)) return []
  const { resources } = parseDataPackage(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  return resources.flatMap(({ stated }) =>
    stated.flatMap(({ files: [name = '', ...others], bytes = 0, rows = 0, hash = '' }) =>
      others.length > 0 ? [] : [{ file: name, bytes, rows, hash: hash.slice(0, 'sha256:'.length + 16) }],
    ),
  )
}

function dateIn(text: string | undefined): string | null {
  if (text === undefined) return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new RangeError(`--as-of ${text}: không phải một ngày. Hãy viết dạng 2026-11-27.`)
  }
  return text
}

function localTime(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
}
