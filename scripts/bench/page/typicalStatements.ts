import { periodsBetween } from '../../../src/domain/indicator/period.ts'
import type { Statement } from '../../../src/engine/Database.ts'
import { positional } from '../../../src/queries/query.ts'
import { scoresOfYear } from '../../../src/queries/scoresOfYear.ts'
import { windowSums } from '../../../src/queries/windowSums.ts'

const flows = 'received,finished,on_time,on_time_due,early,processing_days,online_filing,digital_results'

/** What screens ask most, each in forms that answer alike but differ in text: nothing is remembered. */
export const typicalStatements: Readonly<Record<string, (i: number) => Statement>> = {
  'city × all weeks by field': (i) => sums({ unit: 'HN', indicators: 'on_time', from: '2024-01-01' }, i),
  'eight indicators × 13 weeks by field': (i) =>
    sums({ unit: 'HN', indicators: flows, from: '2026-08-24' }, i),
  'scores of a year, all places': (i) => filled(scoresOfYear, { index: 'PCI', year: 2007 + i }),
}

function sums(
  { unit, indicators, from }: { unit: string; indicators: string; from: string },
  i: number,
): Statement {
  const weeks = periodsBetween(from, '2026-11-20', 'week', 'civil')
  return filled(windowSums, {
    units: `${unit},no unit ${i}`,
    indicators,
    field: null,
    // Only whole sums are at hand in the browser: by field, both engines add up the measurements.
    by_field: true,
    starts: weeks.map(({ start }) => start).join(),
    ends: weeks.map(({ end }) => end).join(),
    first: weeks[0]?.start ?? from,
    last: weeks.at(-1)?.end ?? from,
  })
}

function filled(
  query: typeof windowSums | typeof scoresOfYear,
  values: Readonly<Record<string, string | number | boolean | null>>,
): Statement {
  const { sql, names } = positional(query.sql)
  return { sql, values: names.map((name) => values[name] ?? null), tables: query.tables }
}
