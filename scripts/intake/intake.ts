import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { formLists } from '../../src/answers/lists/formLists.ts'
import { measurementsBetween } from '../../src/answers/lists/measurementsBetween.ts'
import { scoreLists } from '../../src/answers/lists/scoreLists.ts'
import { reportPeriod } from '../../src/domain/indicator/reportPeriod.ts'
import { refused } from '../../src/domain/refused.ts'
import { tables } from '../../src/engine/contract.ts'
import { intake as wordsEn } from '../../src/i18n/en/intake.ts'
import { errorText } from '../../src/i18n/errorText.ts'
import { languageCodes } from '../../src/i18n/languages.ts'
import { intake as wordsVi } from '../../src/i18n/vi/intake.ts'
import { measurementsOf, packageSource } from '../../src/intake/forms/measurementsOf.ts'
import type { Told } from '../../src/intake/scores/IntakeReport.ts'
import { openPackage } from '../database/openPackage.ts'
import { defaultData } from '../report/defaultData.ts'
import { oneOf } from '../report/oneOf.ts'
import { wordsOfAll } from '../report/wordsOfAll.ts'
import { answersIn } from './answersIn.ts'
import { heldInFolder } from './heldInFolder.ts'
import { inWords } from './inWords.ts'
import { listsOver } from './listsOver.ts'
import { ownRows } from './ownRows.ts'
import { rollCallOf } from './rollCallOf.ts'
import { takeBack } from './takeBack.ts'
import { takeFiles } from './takeFiles.ts'
import { writeOwn } from './writeOwn.ts'

const said = { vi: wordsVi, en: wordsEn }

const options = {
  as: { type: 'string' },
  index: { type: 'string' },
  year: { type: 'string' },
  system: { type: 'string' },
  unit: { type: 'string' },
  period: { type: 'string' },
  answers: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  out: { type: 'string', default: path.join('data', 'own') },
  data: { type: 'string' },
  lang: { type: 'string', default: languageCodes[0] },
  'take-back': { type: 'string' },
} as const

/**
 * `npm run intake -- FILE|FOLDER… [--as TABLE] [--index PCI] [--year 2019] [--system 63] [--unit S.TUPHAP]
 * [--period 2026-10] [--answers A.json] [--dry-run] [--out data/own] [--data public/data] [--lang vi|en]`: takes files
 * of scores, report forms, tables of cases and tables in the contract's columns over into a folder of the contract's
 * CSV, and prints what came of every sheet as JSON, and on standard error which units have sent their forms. With
 * `--take-back FILE|HASH` in the place of files, what came from one goes out of the folder again, and what lay below
 * comes back. Exit code 0: all are taken; 1: a question is open, or nothing of a file is taken; 2: the call is wrong.
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
  const as = values.as === undefined ? null : oneOf('as', tables, values.as)
  const words = said[oneOf('lang', languageCodes, values.lang)]
  const { 'take-back': away } = values
  if (away !== undefined) {
    if (positionals[0] !== undefined) throw refused(['argument too many', positionals[0]])
    return { reports: takeBack(values.out, away, { isDry: values['dry-run'] }), isWhole: true }
  }
  if (positionals.length === 0) throw refused(['missing option', 'intake', 'FILE'])
  const told: Told = {
    index: values.index ?? null,
    year: values.year === undefined ? null : wholeYear(values.year),
    system: values.system === undefined ? null : oneOf('system', ['64', '63', '34'], values.system),
    answers: values.answers === undefined ? {} : answersIn(values.answers),
    unit: values.unit ?? null,
    period: values.period === undefined ? null : periodCode(values.period),
  }
  const database = await openPackage(values.data === undefined ? defaultData() : path.resolve(values.data))
  try {
    const lists = await scoreLists(database, {})
    const measurements = heldInFolder(values.out)
    const forms = { ...(await formLists(database, {})), measurements }
    const indices = [...lists.indices, ...forms.unit_scores].map(({ index }) => index)
    if (told.index !== null) oneOf('index', [...new Set(indices)], told.index)
    if (told.unit != null && !forms.units.some(({ unit }) => unit === told.unit))
      throw refused(['unknown unit', told.unit])
    const files = positionals.flatMap(filesAt)
    const results = await takeFiles(files, {
      told,
      as,
      scores: listsOver(lists, values.out),
      forms,
      own: (table) => ownRows(values.out, table),
      async measured(span) {
        const held = database.package.resources.find(({ name }) => name === 'measurements')
        if (held === undefined || held.simulated) return []
        return measurementsOf(await measurementsBetween(database, span), packageSource)
      },
    })
    const layers = results.flatMap((result) => result.layers)
    if (!values['dry-run'] && layers.length > 0) writeOwn(values.out, layers)
    process.stderr.write(rollCallOf(results, forms, words))
    const reports = results.flatMap(({ reports }) => reports.map((report) => inWords(report, words)))
    return { reports, isWhole: results.length > 0 && results.every((result) => result.isTaken) }
  } finally {
    database.close()
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

function periodCode(text: string): string {
  if (reportPeriod(text, 'civil') === null) throw refused(['not a period', text])
  return text
}

function wholeYear(text: string): number {
  if (!/^20\d\d$/.test(text)) throw refused(['not a year', text])
  return Number(text)
}
