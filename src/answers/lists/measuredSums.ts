import { type Cover, wholeCover } from '../../domain/indicator/cover.ts'
import type { Database } from '../../engine/Database.ts'
import { longIndicators } from '../../queries/longIndicators.ts'
import { periodSums } from '../../queries/periodSums.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { windowSums } from '../../queries/windowSums.ts'

export type MeasuredSum = RowOf<typeof windowSums.columns> & Cover

/**
 * Counts of indicators summed over windows of days, for units with all below them: what is measured day by day or week
 * by week, and whole periods where any are.
 */
export async function measuredSums(
  database: Database,
  values: RowOf<typeof windowSums.params>,
  signal?: AbortSignal,
): Promise<MeasuredSum[]> {
  const asked = values.indicators.split(',')
  const long = (await ask(database, longIndicators, {}, signal)).filter(({ indicator }) =>
    asked.includes(indicator),
  )
  const indicators = long.map(({ indicator }) => indicator).join()
  const [short, periods] = await Promise.all([
    ask(database, windowSums, values, signal),
    long.length === 0 ? [] : ask(database, periodSums, { ...values, indicators }, signal),
  ])
  const sums = new Map(short.map((row): [string, MeasuredSum] => [keyOf(row), { ...row, ...wholeCover }]))
  for (const row of periods) {
    const before = sums.get(keyOf(row))
    sums.set(keyOf(row), {
      ...row,
      numerator: added(before?.numerator, row.numerator),
      paired: added(before?.paired, row.paired),
      denominator: added(before?.denominator, row.denominator),
    })
  }
  return [...sums.values()]
}

const keyOf = (row: Pick<MeasuredSum, 'unit' | 'indicator' | 'field' | 'first_day' | 'last_day'>): string =>
  JSON.stringify([row.unit, row.indicator, row.field, row.first_day, row.last_day])

function added(a: number | null | undefined, b: number | null): number | null {
  return a == null ? b : a + (b ?? 0)
}
