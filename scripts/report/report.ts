import path from 'node:path'
import { parseArgs } from 'node:util'
import { en } from '../../src/i18n/en.ts'
import { vi, type Words } from '../../src/i18n/vi.ts'
import { type OpenPackage, openPackage } from '../database/openPackage.ts'
import { csv } from './csv.ts'
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
  words: Words
}

/** Prints the answer to one question on standard output; a question that is not valid ends with exit code 2. */
export async function main(args: string[]): Promise<void> {
  try {
    const asked = parse(args)
    const rows = await withPackage(asked, (database) => answer(asked, database))
    process.stdout.write(asked.format === 'csv' ? csv(asked.question.columns, rows) : json(rows))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    process.stderr.write(`${error.message}\n`)
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
  const { values } = parseArgs({ args: rest, options: { ...shared, ...question.options }, strict: true })
  const { data, format = 'json', today, lang = 'vi', ...options }: OptionValues = values
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

/** The rows that are printed, asked of a package that is open as it was known on the day asked for. */
export async function answer(
  { question, options, words }: Asked,
  database: OpenPackage,
): Promise<Record<string, Printed>[]> {
  const context = { today: database.package.asOf ?? null, words, warn }
  const rows = await question.answer(database, options, context)
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
    const differs = database.report.flatMap((one) => one.differs)
    if (differs.length > 0) warn(words.difference.line(differs))
    return result
  } finally {
    database.close()
  }
}

function warn(text: string): void {
  process.stderr.write(`${text}\n`)
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
