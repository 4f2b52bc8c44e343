import { describeFault } from './describeFault.ts'
import type { Words } from './vi.ts'

type Fault = Parameters<typeof describeFault>[0]
type Refusal = readonly [code: keyof Words['report']['refusals'], ...about: string[]]

/** An error that may say what is wrong with the data or with a question. */
export interface ErrorSaid extends Error {
  fault?: Fault
  refusals?: readonly Refusal[]
}

/** What is wrong with the data or with a question, and its cure; of any other error its own text. */
export function errorText({ fault, refusals, message }: ErrorSaid, words: Words): string {
  if (fault !== undefined) return describeFault(fault, words)
  return refusals?.map(([code, ...about]) => words.report.refusals[code](...about)).join(' ') ?? message
}
