import path from 'node:path'
import { parseArgs } from 'node:util'
import { tables } from '../../src/engine/contract.ts'
import { isDataError } from '../../src/engine/DataError.ts'
import { describeFault } from '../../src/i18n/describeFault.ts'
import { vi } from '../../src/i18n/vi.ts'
import { describeChecked } from './describeChecked.ts'
import { describeFiles } from './describeFiles.ts'
import { packageProblems } from './packageProblems.ts'
import { foreignFiles } from './packageSeal.ts'
import { prepareAnswers } from './prepareAnswers.ts'

/** `npm run prepare-data [-- --data DIR]`: describes the files of a package as they are, checks them and prepares its answers. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { data: { type: 'string', default: 'public/data' } } })
  const folder = path.resolve(values.data)
  try {
    const isOwn = (await foreignFiles(folder)).length === 0
    const files = await describeFiles(folder, isOwn)
    if ((await packageProblems(folder, {}, tables)).length === 0) await describeChecked(folder, isOwn)
    await prepareAnswers(folder)
    const rows = files.reduce((sum, one) => sum + one.rows, 0)
    console.log(
      `Đã mô tả ${files.length} tệp, ${rows} dòng, và chuẩn bị sẵn số liệu hiện đầu tiên trong ${values.data}.`,
    )
  } catch (error) {
    if (!isDataError(error)) throw error
    console.error(describeFault(error.fault, vi))
    process.exitCode = 1
  }
}
