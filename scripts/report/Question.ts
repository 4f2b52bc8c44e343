import type { Database } from '../../src/engine/Database.ts'
import type { Words } from '../../src/i18n/vi.ts'

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>

export type Printed = string | number | boolean | null | readonly string[]

export interface Context {
  /** The date that counts as today: `--today`, else that of the data package; null where neither says. */
  today: string | null
  /** Of the language of standard error. */
  words: Words
  /** Says something beside the answer, on standard error. */
  warn(text: string): void
}

/** One question of the report: a file each in `questions/`, listed in `questions.ts`. */
export interface Question {
  name: string
  /** As node:util parseArgs takes them; a string option named here may not be empty. */
  options: Readonly<Record<string, { type: 'string' | 'boolean' }>>
  required: readonly string[]
  /** Keys of a printed row, in order; the header of CSV. */
  columns: readonly string[]
  /** @throws RangeError for a value that is not valid or not known */
  answer(
    database: Database,
    options: OptionValues,
    context: Context,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** The answer as a message to send on, of questions that have one. @param simulated the measurements are made up */
  text?(database: Database, options: OptionValues, context: Context & { simulated: boolean }): Promise<string>
}
