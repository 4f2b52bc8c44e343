import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import { tables as tableNames } from '../../src/engine/contract.ts'
import { type Fault, isDataError } from '../../src/engine/DataError.ts'
import { describeFault } from '../../src/i18n/describeFault.ts'
import { vi } from '../../src/i18n/vi.ts'
import { answer, parse } from '../report/report.ts'
import { type Broken, sound, type Tables } from './brokenPackages.examples.ts'
import { type OpenPackage, openPackage } from './openPackage.ts'
import { writePackage } from './writePackage.ts'

const asOf = '2026-11-20'

export const questions = [
  'ranking --index X --year 2021',
  'ranking --index X --year 2020',
  'ranking --index Y --year 2021',
  'breakdown --index X --year 2021 --place 01',
  'breakdown --index Y --year 2021 --place 01',
  'change --index X --place 01 --from 2020 --to 2021',
  'interval --index X --year 2021 --draws 50',
  'indicators --grain week --from 2026-09-01 --to 2026-11-20 --children',
  'points --index Y --grain month --from 2026-11-01 --to 2026-11-30 --children',
]

type Open = (folder: string) => Promise<OpenPackage>
type Answers = Readonly<Record<string, unknown>>

/** What a package says is wrong with it, and its answers; a question that failed has its sentence. */
async function asked(folder: string, open: Open): Promise<{ sentences: string[]; answers: Answers }> {
  const database = await open(folder)
  const faults: Fault[] = [...database.package.told]
  try {
    for (const table of tableNames) {
      await database.load(table).catch((error: unknown) => {
        if (!isDataError(error)) throw error
        faults.push(error.fault)
      })
    }
    faults.push(...database.report.flatMap((one) => one.faults))
    const answers: Record<string, unknown> = {}
    for (const question of questions) {
      answers[question] = await answer(parse(question.split(' ')), database).catch((error: unknown) => {
        if (isDataError(error)) return `at fault: ${describeFault(error.fault, vi)}`
        if (error instanceof RangeError) return `refused: ${error.message}`
        throw error
      })
    }
    return { sentences: faults.map((fault) => describeFault(fault, vi)), answers }
  } finally {
    database.close()
  }
}

async function inFolder<T>(tables: Tables, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'broken-'))
  try {
    await writePackage(folder, { asOf, tables })
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const known = new Map<string, Promise<Answers>>()

function answersOf(tables: Tables): Promise<Answers> {
  const key = JSON.stringify(tables)
  const found =
    known.get(key) ?? inFolder(tables, async (folder) => (await asked(folder, openPackage)).answers)
  known.set(key, found)
  return found
}

/**
 * A broken package says where it is wrong, in words for people; questions that needed what is at fault fail, and
 * all others answer as the package does without the rows at fault.
 */
export async function expectBroken(one: Broken, open: Open = openPackage): Promise<void> {
  const {
    tables = (same: Tables) => same,
    files = async () => undefined,
    without = (same: Tables) => same,
    fails = [],
  } = one
  const { sentences, answers } = await inFolder(tables(sound), async (folder) => {
    await files(folder)
    return asked(folder, open)
  })
  const said = sentences.join('\n')
  for (const part of one.says) expect(said).toContain(part)
  expect(said).not.toMatch(/SELECT|\/tmp\/|Error:/)
  const expected = await answersOf(without(sound))
  for (const question of questions) {
    const failed = fails.some((start) => question.startsWith(start))
    if (failed) expect([question, String(answers[question]).slice(0, 9)]).toEqual([question, 'at fault:'])
    else expect([question, answers[question]]).toEqual([question, expected[question]])
  }
}
