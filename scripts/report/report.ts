import path from 'node:path'
import { parseArgs } from 'node:util'
import { dataError, isDataError } from '../../src/engine/DataError.ts'
import { describeFault } from '../../src/i18n/describeFault.ts'
import { en } from '../../src/i18n/en.ts'
import { vi, type Words } from '../../src/i18n/vi.ts'
import { type OpenPackage, openPackage } from '../database/openPackage.ts'
import { csv } from './csv.ts'
import { dataFault } from './dataFault.ts'
import { defaultData } from './defaultData.ts'
import type { OptionValues, Printed, Question } from './Question.ts'
import { questions } from './questions.ts'

const shared = {
  data: { type: 'string' },
  format: { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string' },
} as const

interface Asked {
  question: Question
  options: OptionValues
  data: string | undefined
  format: 'json' | 'csv'
  today: string | null
  /** Of what is said on standard error. */
  words: Words
}

/**
 * Prints the answer to one question on standard output, and what was left out of the data on standard error; a
 * question that is not valid ends with exit code 2, data that lack what it needs with 1.
 */
export async function main(args: string[]): Promise<void> {
  let lang: 'vi' | 'en' = 'vi'
  try {
    const asked = parse(args)
    lang = asked.words.language
    const rows = await withPackage(asked, (database) => answer(asked, database))
    process.stdout.write(asked.format === 'csv' ? csv(asked.question.columns, rows) : json(rows))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    process.stderr.write(`${isDataError(error) ? describeFault(error.fault, lang) : error.message}\n`)
    process.exitCode = isInvalid(error) ? 2 : 1
  }
}

/** @throws RangeError or parseArgs' own error for what the report does not know */
export function parse(args: readonly string[]): Asked {
  const [name, ...rest] = args
  const question = questions.find((one) => one.name === name)
  if (question === undefined) {
    const names = questions.map((one) => one.name).join(', ')
    throw new RangeError(`unknown question: ${name ?? '(none)'}; known: ${names}`)
  }
  const { values, tokens } = parseArgs({
    args: rest,
    options: { ...shared, ...question.options },
    strict: true,
    tokens: true,
  })
  const { data, format = 'json', today, lang = 'vi', ...options }: OptionValues = values
  const named = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const twice = named.find((name, i) => named.indexOf(name) !== i)
  if (twice !== undefined) throw new RangeError(`--${twice} is there twice`)
  for (const option of question.required) {
    if (options[option] === undefined) throw new RangeError(`${question.name} needs --${option}`)
  }
  for (const [option, value] of Object.entries(values)) {
    if (value === '') throw new RangeError(`--${option} is empty`)
  }
  if (format !== 'json' && format !== 'csv')
    throw new RangeError(`unknown format: ${format}; known: json, csv`)
  if (lang !== 'vi' && lang !== 'en') throw new RangeError(`unknown language: ${lang}; known: vi, en`)
  const words = lang === 'vi' ? vi : en
  return { question, options, format, words, data: textOf(data), today: dateOf(textOf(today)) }
}

/**
 * The rows that are printed, asked of a package that is open as it was known on the day asked for.
 * @throws DataError where what the question needs is at fault
 */
export async function answer(
  { question, options, words }: Pick<Asked, 'question' | 'options' | 'words'>,
  database: OpenPackage,
): Promise<Record<string, Printed>[]> {
  const context = { today: database.package.asOf ?? null, words, warn }
  const rows = await question.answer(database, options, context).catch(async (error: unknown) => {
    const fault = error instanceof RangeError ? await dataFault(database, question.name, options) : null
    throw fault === null ? error : dataError(fault)
  })
  const fault = await dataFault(database, question.name, options)
  if (fault !== null) throw dataError(fault)
  return rows.map((row) =>
    Object.fromEntries(question.columns.map((column) => [column, printed(column, row[column])])),
  )
}

async function withPackage<T>(
  { data, today, words }: Asked,
  ask: (database: OpenPackage) => Promise<T>,
): Promise<T> {
  const database = await openPackage(data === undefined ? defaultData() : path.resolve(data), { today })
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
function tell({ package: { told }, report }: OpenPackage, { language, difference }: Words): void {
  for (const fault of [...told, ...report.flatMap((one) => one.faults)]) warn(describeFault(fault, language))
  const differs = report.flatMap((one) => one.differs)
  if (differs.length > 0) warn(difference.line(differs))
}

function printed(column: string, value: unknown): Printed {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(String)
  throw new Error(`column ${column} cannot be printed: ${typeof value}`)
}

function json(rows: readonly Record<string, Printed>[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`
}

function dateOf(text: string | undefined): string | null {
  if (text === undefined) return null
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new RangeError(`not a date (YYYY-MM-DD): ${text}`)
  }
  return text
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function isInvalid(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : ''
  return error instanceof RangeError || code.startsWith('ERR_PARSE_ARGS')
}
