import { groupBy } from '../../domain/groupBy.ts'
import type { Period } from '../../domain/indicator/period.ts'
import type { WeeklyCell } from '../../domain/signal/expectedMisses.ts'
import type { Database } from '../../engine/Database.ts'
import { ask } from '../../queries/query.ts'
import { weeklyCounts } from '../../queries/weeklyCounts.ts'

export interface WeeklyCells {
  indicator: string
  cells: WeeklyCell[]
}

/**
 * Cases and misses of rates by direct child of a unit (with all below it) and week, a cell for each
 * field of procedures where the indicator is in `fielded`; 0 in weeks without cases.
 */
export async function weeklyCells(
  database: Database,
  {
    parent,
    weeks,
    indicators,
    fielded,
  }: {
    parent: string
    weeks: readonly Period[]
    indicators: readonly string[]
    fielded: readonly string[]
  },
  signal?: AbortSignal,
): Promise<WeeklyCells[]> {
  const first = weeks[0]?.start
  const last = weeks.at(-1)?.end
  if (first === undefined || last === undefined) return []
  const asked = { parent, first, last, indicators: indicators.join(), fielded: fielded.join() }
  const rows = await ask(database, weeklyCounts, asked, signal)
  return [...groupBy(rows, ({ indicator }) => indicator)].map(([indicator, ofIndicator]) => ({
    indicator,
    cells: ofIndicator.map(({ unit, field, weeks: text }) => {
      const cases = weeks.map(() => 0)
      const misses = weeks.map(() => 0)
      for (const part of text.split(';')) {
        const [week = 0, ofCases = 0, ofMisses = 0] = part.split(':').map(Number)
        cases[week] = ofCases
        misses[week] = Math.max(0, ofMisses)
      }
      return { unit, field, cases, misses }
    }),
  }))
}
