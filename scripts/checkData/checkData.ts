import path from 'node:path'
import { parseArgs } from 'node:util'
import { tables } from '../../src/engine/contract.ts'
import { isDataError } from '../../src/engine/DataError.ts'
import { describeFault } from '../../src/i18n/describeFault.ts'
import { en } from '../../src/i18n/en.ts'
import { vi } from '../../src/i18n/vi.ts'
import { openPackage } from '../database/openPackage.ts'

type Language = 'vi' | 'en'

const words = {
  vi: {
    sound: (rows: string) => `Đã kiểm tra ${rows} dòng: không có lỗi.`,
    more: (n: number) => `${n} lỗi.`,
    difference: vi.difference,
  },
  en: {
    sound: (rows: string) => `${rows} rows checked: nothing is wrong.`,
    more: (n: number) => `${n} faults.`,
    difference: en.difference,
  },
}

/** `npm run check-data -- --data DIR [--lang vi|en]`: says what is wrong with a package, with exit code 1 if anything is. */
export async function main(args: string[]): Promise<void> {
  try {
    const { values } = parseArgs({
      args,
      options: { data: { type: 'string', default: 'public/data' }, lang: { type: 'string', default: 'vi' } },
    })
    const { lang } = values
    if (lang !== 'vi' && lang !== 'en') throw new RangeError(`unknown lang: ${lang}; known: vi, en`)
    const { lines, rows } = await checkData(path.resolve(values.data), lang)
    for (const line of lines) process.stderr.write(`${line}\n`)
    if (lines.length > 0) process.exitCode = 1
    process.stderr.write(
      `${lines.length > 0 ? words[lang].more(lines.length) : words[lang].sound(rows.toLocaleString(lang))}\n`,
    )
  } catch (error) {
    if (!(error instanceof Error)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}

/** Reads every table of a package in all its parts; a sentence for everything that is wrong. */
export async function checkData(folder: string, lang: Language): Promise<{ lines: string[]; rows: number }> {
  const lines: string[] = []
  const said = (error: unknown) => {
    if (!isDataError(error)) throw error
    lines.push(describeFault(error.fault, lang))
  }
  const database = await openPackage(folder).catch(said)
  if (!database) return { lines, rows: 0 }
  try {
    lines.push(...database.package.told.map((fault) => describeFault(fault, lang)))
    for (const table of tables) {
      if (database.package.resources.some(({ name }) => name === table))
        await database.load(table).catch(said)
    }
    lines.push(...database.report.flatMap(({ faults }) => faults).map((fault) => describeFault(fault, lang)))
    const differs = database.report.flatMap((one) => one.differs)
    lines.push(...differs.map((one) => `${words[lang].difference.label}: ${words[lang].difference.one(one)}`))
    return { lines, rows: database.report.reduce((sum, { rows }) => sum + rows, 0) }
  } finally {
    database.close()
  }
}
