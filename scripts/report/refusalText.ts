import { isRefused } from '../../src/domain/refused.ts'
import type { Words } from '../../src/i18n/vi.ts'

/** What was wrong with a question, in the language asked for; of an error that no question caused, its own text. */
export function refusalText(error: Error, { report }: Words): string {
  if (!isRefused(error)) return error.message
  return error.refusals.map(([code, ...about]) => report.refusals[code](...about)).join(' ')
}
