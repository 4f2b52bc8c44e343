import { existsSync, readFileSync } from 'node:fs'
import { refused } from '../../src/domain/refused.ts'
import type { Told } from '../../src/intake/scores/IntakeReport.ts'

/** What a person answered, as a file of JSON has it: question → answer. @throws RangeError for what is no object of texts */
export function answersIn(file: string): Told['answers'] {
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
