import { addDays, dayNumber } from '../../domain/indicator/day.ts'
import { periodOfDays } from '../../domain/indicator/reportPeriod.ts'
import type { MeasurementRow } from './FormLists.ts'
import { firstDifference } from './firstDifference.ts'
import type { Span } from './Span.ts'
import { sumRows } from './sumRows.ts'

export type Differenced =
  /** Rows for the days that are new, and which these are. */
  | { is: 'rows'; rows: MeasurementRow[]; start: string; end: string; from: string[] }
  /** All days were there before, and say the same. */
  | { is: 'same'; from: string[] }
  | {
      is: 'fault'
      code: 'days-overlap' | 'difference-unknown' | 'form-differs'
      value: string
      detail: string
    }

/**
 * What a longer form says of the days that shorter ones before it do not cover: its counts without theirs. Only where
 * these follow each other from its first day on, name the same fields, and what remains is a period of a calendar.
 * @param rows of the longer form, without stocks
 * @param shorter those whose days are not apart from the form's
 */
export function differenced(
  rows: readonly MeasurementRow[],
  { start, end }: { start: string; end: string },
  shorter: readonly Span[],
): Differenced {
  const inOrder = shorter.toSorted((a, b) => (a.start < b.start ? -1 : 1))
  const from = [...new Set(inOrder.map(({ source }) => source))]
  const days = inOrder.map((span) => `${span.start}–${span.end}`).join('; ')
  const overlap: Differenced = {
    is: 'fault',
    code: 'days-overlap',
    value: `${start}–${end}`,
    detail: `${days} (${from.join('; ')})`,
  }
  let next = start
  for (const span of inOrder) {
    if (span.start !== next || span.end > end) return overlap
    next = addDays(span.end, 1)
  }
  const before = inOrder.flatMap((span) => span.rows)
  const unknown = unlikeFields(rows, before)
  if (next > end) {
    const apart = firstDifference(sumRows(rows, false), sumRows(before, false))
    if (apart === null) return { is: 'same', from }
    return { is: 'fault', code: 'form-differs', value: apart, detail: from.join('; ') }
  }
  if (periodOfDays(next, end) === null) return overlap
  if (unknown !== null)
    return { is: 'fault', code: 'difference-unknown', value: unknown, detail: from.join('; ') }
  const length = dayNumber(end) - dayNumber(next) + 1
  const rest = rows.map((row) => without(row, before, { date: next, days: length }))
  const below = rest.find(
    ({ numerator, denominator }) =>
      (numerator ?? 0) < 0 || (denominator !== null && denominator < (numerator ?? 0)),
  )
  if (below !== undefined) {
    const value = [
      below.field,
      below.indicator,
      `${below.numerator}${below.denominator === null ? '' : `/${below.denominator}`}`,
    ]
    return {
      is: 'fault',
      code: 'difference-unknown',
      value: value.filter((one) => one !== null).join(' '),
      detail: from.join('; '),
    }
  }
  return { is: 'rows', rows: rest, start: next, end, from }
}

/** A field that only one side names; null where there is none. */
function unlikeFields(rows: readonly MeasurementRow[], before: readonly MeasurementRow[]): string | null {
  const names = (all: readonly MeasurementRow[]) =>
    new Set(all.map(({ field, indicator }) => `${field ?? ''} ${indicator}`.trim()))
  const [mine, theirs] = [names(rows), names(before)]
  return [...mine].find((one) => !theirs.has(one)) ?? [...theirs].find((one) => !mine.has(one)) ?? null
}

function without(
  row: MeasurementRow,
  before: readonly MeasurementRow[],
  days: { date: string; days: number },
): MeasurementRow {
  const same = before.filter(({ field, indicator }) => field === row.field && indicator === row.indicator)
  const rest = (of: 'numerator' | 'denominator') =>
    same.reduce<number | null>((left, one) => (left === null ? null : left - (one[of] ?? 0)), row[of])
  return { ...row, ...days, numerator: rest('numerator'), denominator: rest('denominator') }
}
