import { fontEncoding } from './fontEncoding.ts'
import type { FontRun } from './runReader.ts'

/** Whether a run that is more than ASCII is in a font of an old encoding: where none is, fonts say nothing. */
export function hasOldText(runs: readonly FontRun[]): boolean {
  return runs.some(
    ({ text, font }) => font !== null && /[^\0-\x7f]/.test(text) && fontEncoding(font) !== null,
  )
}
