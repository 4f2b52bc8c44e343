import type { Rule } from './Rule.ts'

/** A case that was finished on a day before it was received, in a package and in a reader's own file; SQL over `r`. */
export const finishedEarly = {
  code: 'dates-crossed',
  column: 'finished',
  wrong: 'CAST(r.finished AS DATE) < CAST(r.received AS DATE)',
  detail: 'CAST(r.received AS VARCHAR)',
} as const satisfies Rule
