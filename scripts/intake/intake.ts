import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { refused } from '../../src/domain/refused.ts'
import { intake as wordsEn } from '../../src/i18n/en/intake.ts'
import { errorText } from '../../src/i18n/errorText.ts'
import { languageCodes } from '../../src/i18n/languages.ts'
import { intake as wordsVi } from '../../src/i18n/vi/intake.ts'
import { IntakeError } from '../../src/intake/IntakeFault.ts'
import { readFile } from '../../src/intake/read/readFile.ts'
import { blankReport } from '../../src/intake/scores/blankReport.ts'
import type { SheetReport, Told } from '../../src/intake/scores/IntakeReport.ts'
import type { ScoreLists } from '../../src/intake/scores/ScoreLists.ts'
import { scoreKey } from '../../src/intake/scores/scoreKey.ts'
import { takeSheets } from '../../src/intake/scores/takeSheets.ts'
import { openPackage } from '../database/openPackage.ts'
import { defaultData } from '../report/defaultData.ts'
import { oneOf } from '../report/oneOf.ts'
import { wordsOfAll } from '../report/wordsOfAll.ts'
import { scoreLists } from './scoreLists.ts'
import { type Layer, ownScores, writeOwn } from './writeOwn.ts'

const said = { vi: wordsVi, en: wordsEn }

const options = {
  as: { type: 'string' },
  index: { type: 'string' },
  year: { type: 'string' },
  system: { type: 'string' },
  answers: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  out: { type: 'string', default: path.join('data', 'own') },
  data: { type: 'string' },
  lang: { type: 'string', default: languageCodes[0] },
} as const

/**
 * `npm run intake -- FILE|FOLDER… [--index PCI] [--year 2019] [--system 63] [--answers A.json] [--dry-run]
 * [--out data/own] [--data public/data] [--lang vi|en]`: takes files of scores as offices have them over into a
 * folder of the contract's CSV, and prints what came of every sheet as JSON. Exit code 0: all are taken; 1: a
 * question is open, or nothing of a file is taken; 2: the call is wrong.
 */
export async function main(args: string[]): Promise<void> {
  try {
    const { reports, isWhole } = await intake(args)
    process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`)
    process.exitCode = isWhole ? 0 : 1
  } catch (error) {
    if (!(error instanceof Error)) throw error
    process.stderr.write(`${errorText(error, wordsOfAll.vi)}\n`)
    process.exitCode = error instanceof RangeError || 'code' in error ? 2 : 1
  }
}

async function intake(args: readonly string[]) {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  oneOf('as', ['scores'], values.as ?? 'scores')
  const words = said[oneOf('lang', languageCodes, values.lang)]
  if (positionals.length === 0) throw refused(['missing option', 'intake', 'FILE'])
  const told: Told = {
    index: values.index ?? null,
    year: values.year === undefined ? null : wholeYear(values.year),
    system: values.system === undefined ? null : oneOf('system', ['64', '63', '34'], values.system),
    answers: values.answers === undefined ? {} : answersIn(values.answers),
  }
  const database = await openPackage(values.data === undefined ? defaultData() : path.resolve(values.data))
  try {
    const lists = await scoreLists(database)
    if (told.index !== null)
      oneOf(
        'index',
        lists.indices.map(({ index }) => index),
        told.index,
      )
    const files = positionals.flatMap(filesAt)
    // Each file is held against the folder and the files before it, as against the package.
    const held = new Map([...lists.scores, ...ownScores(values.out)].map((row) => [scoreKey(row), row]))
    const results: Result[] = []
    for (const file of files) {
      const result = await intakeFile(file, told, { ...lists, scores: [...held.values()] })
      for (const row of result.layers.flatMap(({ tables }) => tables.scores ?? []))
        held.set(scoreKey(row), row)
      results.push(result)
    }
    const layers = results.flatMap((result) => result.layers)
    if (!values['dry-run'] && layers.length > 0) writeOwn(values.out, layers)
    const reports = results.flatMap(({ reports }) => reports.map((report) => inWords(report, words)))
    return { reports, isWhole: results.length > 0 && results.every((result) => result.isTaken) }
  } finally {
    database.close()
  }
}

interface FileReport extends SheetReport {
  file: string
}

interface Result {
  reports: FileReport[]
  layers: Layer[]
  isTaken: boolean
}

async function intakeFile(file: string, told: Told, lists: ScoreLists): Promise<Result> {
  const name = path.basename(file)
  const bytes = readFileSync(file)
  const hash = createHash('sha256').update(bytes).digest('hex')
  try {
    const { sheets } = await readFile(name, bytes)
    const taken = takeSheets(name, sheets, told, lists)
    const layers = taken.flatMap(({ report: { sheet, table }, tables }): Layer[] =>
      table === null || !tables[table]?.length ? [] : [{ file: name, sheet, hash, table, tables }],
    )
    const isOpen = taken.some(({ report }) => report.questions.length > 0)
    const reports = taken.map(({ report }) => ({ file: name, ...report }))
    return { reports, layers, isTaken: layers.length > 0 && !isOpen }
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    const { code, sheet = '', row = null, column = null, value = '' } = error.fault
    const fault = { code, row, column, value, detail: '' }
    return { reports: [{ file: name, ...blankReport(sheet), faults: [fault] }], layers: [], isTaken: false }
  }
}

/** Codes of reasons as sentences, with the cure. */
function inWords(report: FileReport, words: typeof wordsVi | typeof wordsEn) {
  return {
    ...report,
    left_out: report.left_out.map((one) => ({ ...one, reason: words.leftOut[one.reason] ?? one.reason })),
    faults: report.faults.map(({ code, row, column, value, detail }) => ({
      row,
      column,
      value,
      ...words.faults[code](value, detail),
    })),
  }
}

/** A file, or the files of a folder in order of their names. */
function filesAt(place: string): string[] {
  if (!existsSync(place)) throw refused(['no file', place])
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
    .map(({ name }) => path.join(place, name))
    .sort()
}

/** @throws RangeError for what is no object of texts */
function answersIn(file: string): Told['answers'] {
  if (!existsSync(file)) throw refused(['no file', file])
  try {
    const given: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (isTexts(given)) return given
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw refused(['no answers', file])
}

function isTexts(given: unknown): given is Record<string, string> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false
  return Object.values(given).every((value) => typeof value === 'string')
}

function wholeYear(text: string): number {
  if (!/^20\d\d$/.test(text)) throw refused(['not a year', text])
  return Number(text)
}
