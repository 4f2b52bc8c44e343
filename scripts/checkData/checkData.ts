import path from 'node:path'
import { parseArgs } from 'node:util'
import { tables } from '../../src/engine/contract.ts'
import { isDataError } from '../../src/engine/DataError.ts'
import { describeFault } from '../../src/i18n/describeFault.ts'
import { languageCodes } from '../../src/i18n/languages.ts'
import type { Words } from '../../src/i18n/vi.ts'
import { openPackage } from '../database/openPackage.ts'
import { oneOf } from '../report/oneOf.ts'
import { wordsOfAll } from '../report/wordsOfAll.ts'

/** `npm run check-data -- --data DIR [--lang vi|en]`: says what is wrong with a package, with exit code 1 if anything is. */
export async function main(args: string[]): Promise<void> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: 'string', default: 'public/data' },
        lang: { type: 'string', default: languageCodes[0] },
      },
    })
    const words = wordsOfAll[oneOf('lang', languageCodes, values.lang)]
    const { lines, rows } = await checkData(path.resolve(values.data), words)
    for (const line of lines) process.stderr.write(`${line}\n`)
    if (lines.length > 0) process.exitCode = 1
    process.stderr.write(
      `${lines.length > 0 ? words.report.faults(lines.length) : words.report.sound(words.format.number(rows))}\n`,
    )
  } catch (error) {
    if (!(error instanceof Error)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}

/** Reads every table of a package in all its parts; a sentence for everything that is wrong. */
export async function checkData(folder: string, words: Words): Promise<{ lines: string[]; rows: number }> {
  const lines: string[] = []
  const said = (error: unknown) => {
    if (!isDataError(error)) throw error
    lines.push(describeFault(error.fault, words))
  }
  const database = await openPackage(folder).catch(said)
  if (!database) return { lines, rows: 0 }
  try {
    lines.push(...database.package.told.map((fault) => describeFault(fault, words)))
    for (const table of tables) {
      if (database.package.resources.some(({ name }) => name === table))
        await database.load(table).catch(said)
    }
    lines.push(...database.report.flatMap(({ faults }) => faults).map((fault) => describeFault(fault, words)))
    const differs = database.report.flatMap((one) => one.differs)
    lines.push(...differs.map((one) => `${words.difference.label}: ${words.difference.one(one)}`))
    return { lines, rows: database.report.reduce((sum, { rows }) => sum + rows, 0) }
  } finally {
    database.close()
  }
}
