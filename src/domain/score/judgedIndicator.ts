import { aloneFrom, type StandardisedUnit, standardised } from '../indicator/standardised.ts'
import type { ChanceUnit } from '../rank/rankByChance.ts'
import type { ComparedIndicator, UnitCounts } from './ComparedIndicator.ts'
import type { IndexPart } from './indexPoints.ts'
import { proxyPoints } from './proxyPoints.ts'

/** One indicator over units of a kind: who has enough cases, and the points that each has on it. */
export interface Judged {
  indicator: string
  most: number
  isPlain: boolean
  cases: ReadonlyMap<string, number>
  isEnough(unit: string): boolean
  pointsOf(unit: string): number
  /** What chance may make of it, with how much more it varies; null where it is held fixed. */
  chance(unit: string, factor: number): ChanceUnit['parts'][number] | null
}

/**
 * One indicator over units of a kind: the value of each, standardised by field where units share fields and as it is
 * where most are alone in theirs (see `standardised`), and the points of the index that it brings by the rules of the
 * parts, 0 … most.
 * @throws RangeError for counts below 0 and for a rule or thresholds that cannot be read
 */
export function judgedOf(
  { indicator, kind, direction, minimum }: ComparedIndicator,
  parts: readonly IndexPart[],
  counts: readonly UnitCounts[],
): Judged {
  const misses = kind === 'rate' && direction === 'higher'
  const ofIndicator = counts.filter((one) => one.indicator === indicator)
  const byField = kind === 'rate' || kind === 'duration'
  const cells = ofIndicator.map(({ unit, field, numerator, denominator }) => ({
    unit,
    field: byField ? field : null,
    cases: denominator,
    events: misses ? Math.max(0, denominator - numerator) : numerator,
  }))
  const ofFields = standardised(cells)
  const lonely = ofFields.units.filter(({ alone }) => alone > aloneFrom).length
  const isPlain = byField && lonely > ofFields.units.length / 2
  const { rate, units } = isPlain ? standardised(cells.map((cell) => ({ ...cell, field: null }))) : ofFields
  const byUnit = new Map(units.map((one) => [one.unit, one]))
  const valueAt = ({ cases, expected }: StandardisedUnit, events: number): number => {
    const share = !byField ? events / cases : expected > 0 ? (events / expected) * (rate ?? 0) : 0
    return misses ? 1 - share : share
  }
  const pointsAt = (one: StandardisedUnit | undefined, events: number) =>
    one === undefined
      ? 0
      : parts.reduce((sum, part) => sum + part.most * (proxyPoints(part, valueAt(one, events)) ?? 0), 0)
  const enough = (unit: string) => (byUnit.get(unit)?.cases ?? 0) >= Math.max(1, minimum ?? 1)
  return {
    indicator,
    isPlain,
    most: parts.reduce((sum, part) => sum + part.most, 0),
    cases: new Map(units.map(({ unit, cases }) => [unit, cases])),
    isEnough: enough,
    pointsOf: (unit) => pointsAt(byUnit.get(unit), byUnit.get(unit)?.observed ?? 0),
    chance: (unit, factor) => {
      const one = byUnit.get(unit)
      if (kind !== 'rate' || one === undefined || one.expected === 0) return null
      return { cases: one.cases, events: one.observed, factor, points: (events) => pointsAt(one, events) }
    },
  }
}
