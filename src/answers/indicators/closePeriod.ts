import { isComplete } from '../../domain/indicator/period.ts'
import type { ReportPeriod } from '../../domain/indicator/reportPeriod.ts'
import { refused } from '../../domain/refused.ts'
import type { Database } from '../../engine/Database.ts'
import { csv } from '../../i18n/csv.ts'
import { closingRows } from '../../queries/closingRows.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { answerOf, type NoRequest } from '../answerOf.ts'
import { isValidIn, unitList } from '../lists/unitTree.ts'
import { windowValues } from '../lists/windowValues.ts'

export type ClosingRow = RowOf<typeof closingRows.columns>

export interface ClosedPeriod {
  /** All closings of the package, then those of the period: the whole of a new `closings.csv`. */
  rows: ClosingRow[]
  /** How many of them are new. */
  closed: number
  /** Of these the sums over only some of the units that measured something in the period. */
  partly: ClosingRow[]
}

/** Every closing of the package, as it was reported. */
export const allClosings = answerOf(
  'all closings',
  (database, _: NoRequest, signal): Promise<ClosingRow[]> => {
    return ask(database, closingRows, {}, signal)
  },
)

/**
 * Closes a period: what the city and the units directly below it report for it now, in every indicator, to be
 * kept as it is from then on.
 * @param closedAt `2026-11-02T09:00:00`
 * @throws RangeError for a period that is not over at `asOf` or that was closed before
 */
export async function closePeriod(
  database: Database,
  { period, closedAt, asOf }: { period: ReportPeriod; closedAt: string; asOf: string },
  signal?: AbortSignal,
): Promise<ClosedPeriod> {
  if (!isComplete(period, asOf)) throw refused(['not over', period.period, period.end, asOf])
  const before = await allClosings(database, {}, signal)
  const { calendar, period: code } = period
  const already = before.find((row) => row.calendar === calendar && row.period === code)
  if (already) throw refused(['closed before', code, calendar, already.closed_at])

  const all = await unitList(database, {}, signal)
  const roots = all.filter(({ parent }) => parent === null).map(({ unit }) => unit)
  const units = all.filter(
    (one) => (one.parent === null || roots.includes(one.parent)) && isValidIn(one, period),
  )
  const values = await windowValues(
    database,
    { units: units.map(({ unit }) => unit), windows: [period], asOf },
    signal,
  )
  const rows = values
    .filter(({ numerator }) => numerator !== null)
    .map(({ unit, indicator, numerator, denominator, units, partly }): ClosingRow => {
      const cover = partly > 0 ? { units, partly } : { units: null, partly: null }
      return {
        calendar,
        period: code,
        closed_at: closedAt,
        unit,
        indicator,
        numerator,
        denominator,
        ...cover,
      }
    })
    .sort((a, b) => compare(a.unit, b.unit) || compare(a.indicator, b.indicator))
  const partly = rows.filter((row) => row.partly !== null)
  return { rows: [...before, ...rows], closed: rows.length, partly }
}

/** Closings as the file `closings.csv` of the package; of how many units they are where that is said of any. */
export function closingsCsv(rows: readonly ClosingRow[]): string {
  const always = ['calendar', 'period', 'closed_at', 'unit', 'indicator', 'numerator', 'denominator'] as const
  const columns = rows.some(({ partly }) => partly !== null)
    ? ([...always, 'units', 'partly'] as const)
    : always
  return csv([columns, ...rows.map((row) => columns.map((column) => row[column]))])
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
