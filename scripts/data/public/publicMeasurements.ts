import { groupBy } from '../../../src/domain/groupBy.ts'
import { addDays, dayNumber } from '../../../src/domain/indicator/day.ts'
import { type IndicatorKind, isOfOneDate, isQuotient } from '../../../src/domain/indicator/indicatorValue.ts'

/** What a unit with all below it has in a month. */
export interface MonthOfUnit {
  unit: string
  /** Units of one kind are added up where their sum may be known. */
  kind: string
  indicator: string
  /** First and last day, both inside. */
  start: string
  end: string
  numerator: number | null
  denominator: number | null
}

export interface PublicMeasurement {
  date: string
  days: number
  unit: string
  indicator: string
  /** Null in both: it is not published. */
  numerator: number | null
  denominator: number | null
}

export interface PublicMeasurements {
  rows: PublicMeasurement[]
  /** Rates and averages of too few cases. */
  small: number
  /** Further ones that are held back, so that no small one is what remains of a sum. */
  beside: number
}

/** Rates and averages of fewer cases than these are not published. */
export const leastDenominator = 30

/**
 * Indicators that count a part of what another counts: with both published, what is left of the other could be
 * computed, and must not be small either.
 */
const partsOf: Readonly<Record<string, string>> = {
  land_on_time: 'on_time_due',
  environment_on_time: 'on_time_due',
}

/**
 * What of the months may be published. A rate or an average of too few cases is a blank row, so that whatever would
 * be summed with it is known to be not whole. Where the blank ones of a kind of units, an indicator and a month have
 * too few cases together, the next smallest are blank too: a sum that is known from elsewhere tells nothing of one
 * unit. Nothing is joined to longer rows, of which those published before could be subtracted. Counts, stocks and
 * shares stand as they are, of stocks and shares those of a month’s last day.
 */
export function publicMeasurements(
  months: readonly MonthOfUnit[],
  kinds: ReadonlyMap<string, IndicatorKind>,
): PublicMeasurements {
  const kindOf = ({ indicator }: MonthOfUnit) => kinds.get(indicator) ?? 'count'
  const known = months.filter(({ numerator }) => numerator !== null)
  const isRate = (month: MonthOfUnit) => isQuotient(kindOf(month)) && !isOfOneDate(kindOf(month))
  const rates = known.filter((month) => isRate(month) && (month.denominator ?? 0) > 0)
  const small = new Set(rates.filter(isSmall(rates)))
  const beside = new Set(
    [...groupBy(rates, ({ kind, indicator, start }) => `${kind} ${indicator} ${start}`).values()].flatMap(
      (together) => heldBack(together, small),
    ),
  )
  const plain = known
    .filter((month) => !isRate(month))
    .map((month) => rowOf(month, isOfOneDate(kindOf(month))))
  const shown = rates.map((month) =>
    rowOf(
      small.has(month) || beside.has(month) ? { ...month, numerator: null, denominator: null } : month,
      false,
    ),
  )
  return { rows: [...plain, ...shown].toSorted(inOrder), small: small.size, beside: beside.size }
}

function isSmall(rates: readonly MonthOfUnit[]): (month: MonthOfUnit) => boolean {
  const keyOf = ({ unit, start }: MonthOfUnit, indicator: string) => `${unit} ${start} ${indicator}`
  const counts = new Map(rates.map((month) => [keyOf(month, month.indicator), month.denominator ?? 0]))
  return (month) => {
    if ((month.denominator ?? 0) < leastDenominator) return true
    const whole = partsOf[month.indicator]
    const all = whole === undefined ? undefined : counts.get(keyOf(month, whole))
    if (all === undefined) return false
    const parts = Object.keys(partsOf).filter((part) => partsOf[part] === whole)
    const rest = all - parts.reduce((sum, part) => sum + (counts.get(keyOf(month, part)) ?? 0), 0)
    return rest > 0 && rest < leastDenominator
  }
}

function heldBack(together: readonly MonthOfUnit[], small: ReadonlySet<MonthOfUnit>): MonthOfUnit[] {
  const cases = (some: readonly MonthOfUnit[]) =>
    some.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)
  const blank = together.filter((month) => small.has(month))
  if (blank.length === 0) return []
  const others = together
    .filter((month) => !small.has(month))
    .toSorted((a, b) => (a.denominator ?? 0) - (b.denominator ?? 0) || (a.unit < b.unit ? -1 : 1))
  const isSafe = (more: number) =>
    blank.length + more > 1 && cases([...blank, ...others.slice(0, more)]) >= leastDenominator
  let more = 0
  while (more < others.length && !isSafe(more)) more += 1
  return others.slice(0, more)
}

function rowOf(
  { unit, indicator, start, end, numerator, denominator }: MonthOfUnit,
  ofOneDate: boolean,
): PublicMeasurement {
  return {
    date: ofOneDate ? end : start,
    days: ofOneDate ? 1 : dayNumber(addDays(end, 1)) - dayNumber(start),
    unit,
    indicator,
    numerator,
    denominator,
  }
}

function inOrder(a: PublicMeasurement, b: PublicMeasurement): number {
  const keyOf = ({ unit, indicator, date }: PublicMeasurement) => `${unit} ${indicator} ${date}`
  return keyOf(a) < keyOf(b) ? -1 : 1
}
