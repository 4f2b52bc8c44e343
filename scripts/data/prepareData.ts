import path from 'node:path'
import { parseArgs } from 'node:util'
import { isDataError } from '../../src/engine/DataError.ts'
import { describeFault } from '../../src/i18n/describeFault.ts'
import { vi } from '../../src/i18n/vi.ts'
import { preparePackage } from './preparePackage.ts'

/** `npm run prepare-data [-- --data DIR]`: describes the files of a package as they are, checks them and prepares its answers. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { data: { type: 'string', default: 'public/data' } } })
  const folder = path.resolve(values.data)
  try {
    const { files } = await preparePackage(folder)
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
