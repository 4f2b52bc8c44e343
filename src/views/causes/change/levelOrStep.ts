import type { WaterfallRow } from '../../../charts/waterfall.ts'

/** What a row of the waterfall says as a number: a level, or by how much a step leads on. */
export function levelOrStep({ kind, from, to }: WaterfallRow): number {
  return kind === 'level' ? to : to - from
}
