import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { refused } from '../../src/domain/refused.ts'
import { dataError } from '../../src/engine/DataError.ts'
import { csv } from '../../src/i18n/csv.ts'
import { describeFault } from '../../src/i18n/describeFault.ts'
import { errorText } from '../../src/i18n/errorText.ts'
import { languageCodes } from '../../src/i18n/languages.ts'
import type { Words } from '../../src/i18n/vi.ts'
import { type OpenPackage, openPackage } from '../database/openPackage.ts'
import { checkToken } from './checkToken.ts'
import { dataFault } from './dataFault.ts'
import { defaultData } from './defaultData.ts'
import { oneOf } from './oneOf.ts'
import type { Context, OptionValues, Printed, Question } from './Question.ts'
import { questions } from './questions.ts'
import { wordsOfAll } from './wordsOfAll.ts'

const shared = {
  data: { type: 'string' },
  format: { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string' },
  own: { type: 'string' },
} as const

type Format = 'json' | 'csv' | 'text'

interface Asked {
  question: Question
  options: OptionValues
  data: string | undefined
  format: Format
  today: string | null
  /** A folder that the intake has written, laid over the data. */
  own: string | null
  /** Of what is said on standard error. */
  words: Words
}

/**
 * Prints the answer to one question on standard output, and what was left out of the data on standard error; a
 * question that is not valid ends with exit code 2, data that lack what it needs with 1.
 */
export async function main(args: string[]): Promise<void> {
  const words = wordsOf(args)
  try {
    const asked = parse(args)
    process.stdout.write(await withPackage(asked, (database) => printedAnswer(asked, database)))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    process.stderr.write(`${errorText(error, words)}\n`)
    process.exitCode = error instanceof RangeError ? 2 : 1
  }
}

async function printedAnswer(asked: Asked, database: OpenPackage): Promise<string> {
  const { question, options, format } = asked
  const { text, columns } = question
  if (format === 'text' && text) {
    const measured = database.package.resources.find(({ name }) => name === 'measurements')
    const simulated = measured?.simulated ?? false
    return `${await soundly(asked, database, (context) => text(database, options, { ...context, simulated }))}\n`
  }
  const rows = await answer(asked, database)
  return format === 'csv' ? table(columns, rows) : json(rows)
}

function formatsOf({ text }: Question): readonly Format[] {
  return text ? ['json', 'csv', 'text'] : ['json', 'csv']
}

/** @throws RangeError for what the report does not know */
export function parse(args: readonly string[]): Asked {
  const [name, ...rest] = args
  const question = questions.find((one) => one.name === name)
  if (question === undefined) {
    const names = questions.map((one) => one.name).join(', ')
    throw refused(['unknown question', name === undefined || name.startsWith('-') ? '' : name, names])
  }
  const known = { ...shared, ...question.options }
  const { values, tokens } = parseArgs({ args: rest, options: known, strict: false, tokens: true })
  for (const token of tokens) checkToken(token, known)
  const { data, format = 'json', today, own, lang = languageCodes[0], ...options }: OptionValues = values
  const named = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const twice = named.find((name, i) => named.indexOf(name) !== i)
  if (twice !== undefined) throw refused(['option twice', twice])
  for (const option of question.required) {
    if (options[option] === undefined) throw refused(['missing option', question.name, option])
  }
  for (const [option, value] of Object.entries(values)) {
    if (value === '') throw refused(['empty option', option])
  }
  return {
    question,
    options,
    format: oneOf('format', formatsOf(question), format),
    words: wordsOfAll[oneOf('lang', languageCodes, lang)],
    data: textOf(data),
    today: dateOf(textOf(today)),
    own: folderOf(textOf(own)),
  }
}

/** Of what is said on standard error, also where the rest of the question cannot be read. */
function wordsOf(args: readonly string[]): Words {
  const named = languageCodes.find((code) =>
    args.some((text, i) => text === `--lang=${code}` || (text === code && args[i - 1] === '--lang')),
  )
  return wordsOfAll[named ?? languageCodes[0]]
}

/**
 * The rows that are printed, asked of a package that is open as it was known on the day asked for.
 * @throws DataError where what the question needs is at fault
 */
export async function answer(
  asked: Pick<Asked, 'question' | 'options' | 'words'>,
  database: OpenPackage,
): Promise<Record<string, Printed>[]> {
  const { question, options } = asked
  const rows = await soundly(asked, database, (context) => question.answer(database, options, context))
  return rows.map((row) =>
    Object.fromEntries(question.columns.map((column) => [column, printed(column, row[column])])),
  )
}

/** What a question gives. @throws DataError where what it needs is at fault */
async function soundly<T>(
  { question, options, words }: Pick<Asked, 'question' | 'options' | 'words'>,
  database: OpenPackage,
  ask: (context: Context) => Promise<T>,
): Promise<T> {
  const given = await ask({ today: database.package.asOf ?? null, words, warn }).catch(
    async (error: unknown) => {
      const fault = error instanceof RangeError ? await dataFault(database, question.name, options) : null
      throw fault === null ? error : dataError(fault)
    },
  )
  const fault = await dataFault(database, question.name, options)
  if (fault !== null) throw dataError(fault)
  return given
}

async function withPackage<T>(
  { data, today, own, words }: Asked,
  ask: (database: OpenPackage) => Promise<T>,
): Promise<T> {
  const database = await openPackage(data === undefined ? defaultData() : path.resolve(data), { today, own })
  try {
    const result = await ask(database)
    tell(database, words)
    return result
  } finally {
    database.close()
  }
}

function warn(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** What was left out, and what is not as it is described. */
function tell({ package: { told }, report }: OpenPackage, words: Words): void {
  for (const fault of [...told, ...report.flatMap((one) => one.faults)]) warn(describeFault(fault, words))
  const differs = report.flatMap((one) => one.differs)
  if (differs.length > 0) warn(words.difference.line(differs))
}

function printed(column: string, value: unknown): Printed {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(String)
  throw new Error(`column ${column} cannot be printed: ${typeof value}`)
}

function table(columns: readonly string[], rows: readonly Readonly<Record<string, Printed>>[]): string {
  return csv([columns, ...rows.map((row) => columns.map((column) => row[column]))])
}

function json(rows: readonly Record<string, Printed>[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`
}

function dateOf(text: string | undefined): string | null {
  if (text === undefined) return null
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw refused(['not a date', text])
  }
  return text
}

/** @throws RangeError for a folder that is not there */
function folderOf(text: string | undefined): string | null {
  if (text !== undefined && !existsSync(text)) throw refused(['no folder', text])
  return text ?? null
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
