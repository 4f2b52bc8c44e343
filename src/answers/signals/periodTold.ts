import type { Period } from '../../domain/indicator/period.ts'
import type { Signal } from './Signal.ts'

/** The period of which a list of signals tells: the week or, where every row is of a month in its place, that month. */
export function periodTold(week: Period, rows: readonly Pick<Signal, 'missed'>[]): Period {
  const [first] = rows
  const month = first?.missed?.month
  return month !== undefined && rows.every(({ missed }) => missed?.month?.period === month.period)
    ? month
    : week
}
