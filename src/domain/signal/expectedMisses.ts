import { groupBy } from '../groupBy.ts'

/** Weekly counts of one unit in one field of procedures, the oldest first; every cell has the same weeks. */
export interface WeeklyCell {
  unit: string
  field: string | null
  cases: readonly number[]
  misses: readonly number[]
}

export interface ExpectedWeek {
  cases: number
  observed: number
  /** Misses that the unit's own past, field by field, and the week of all units of its kind let expect. */
  expected: number
}

export interface ExpectedUnit {
  unit: string
  weeks: ExpectedWeek[]
  /** Misses of the weeks from which the expectation was learnt: how well it is known. */
  baseMisses: number
}

/** A field of which a unit has few cases borrows the kind's rate, as if it were that many cases more. */
const borrowedCases = 50
/** The common week is drawn to 1 by as many expected misses. */
const calmMisses = 30
/** c²: how much the weeks of one unit vary beyond chance, as it is weighed, and at the most. */
const usualSquare = 0.03
const largeSquare = 0.1

/**
 * Expected misses of units of one kind, week by week: Σ over fields of cases × the rate of unit and field in
 * the first `base` weeks (drawn towards the kind's rate of the field), times how all other units of the
 * kind did that week against their own expectation (each by what it can say, none from far out), so that Tết or a failing system is nobody's slip.
 * Indirect standardisation by field (Spiegelhalter 2005).
 * @param base how many of the first weeks are the past that is learnt from
 * @throws RangeError where cells have different numbers of weeks
 */
export function expectedMisses(cells: readonly WeeklyCell[], base: number): ExpectedUnit[] {
  const [first] = cells
  if (first === undefined) return []
  const length = first.cases.length
  for (const { unit, cases, misses } of cells) {
    if (cases.length !== length || misses.length !== length) {
      throw new RangeError(`${unit} has ${cases.length} and ${misses.length} weeks, not ${length}`)
    }
  }
  const kindRates = new Map(
    [...groupBy(cells, (cell) => cell.field)].map(([field, ofField]) => {
      const cases = sumOf(ofField.map((cell) => past(cell.cases, base)))
      return [field, cases > 0 ? sumOf(ofField.map((cell) => past(cell.misses, base))) / cases : 0]
    }),
  )
  const units = [...groupBy(cells, (cell) => cell.unit)].map(([unit, ofUnit]) => {
    const weeks = Array.from({ length }, () => ({ cases: 0, observed: 0, expected: 0 }))
    for (const cell of ofUnit) {
      const rate = rateOf(cell, kindRates.get(cell.field) ?? 0, base)
      weeks.forEach((week, t) => {
        const cases = cell.cases[t] ?? 0
        week.cases += cases
        week.observed += cell.misses[t] ?? 0
        week.expected += cases * rate
      })
    }
    return { unit, weeks, baseMisses: sumOf(ofUnit.map((cell) => past(cell.misses, base))) }
  })
  return withCommonWeeks(units, length)
}

function rateOf({ cases, misses }: WeeklyCell, kindRate: number, base: number): number {
  return (past(misses, base) + borrowedCases * kindRate) / (past(cases, base) + borrowedCases)
}

function withCommonWeeks(units: readonly ExpectedUnit[], length: number): ExpectedUnit[] {
  const says = units.map(({ weeks }) => weeks.map(wordOf))
  const all = Array.from({ length }, (_, t) => ({
    weight: sumOf(says.map((ofUnit) => ofUnit[t]?.weight ?? 0)),
    level: sumOf(says.map((ofUnit) => ofUnit[t]?.level ?? 0)),
  }))
  return units.map((unit, i) => ({
    ...unit,
    weeks: unit.weeks.map((week, t) => {
      const { weight, level } = all[t] ?? { weight: 0, level: 0 }
      const itself = says[i]?.[t] ?? { weight: 0, level: 0 }
      const common = (level - itself.level + calmMisses) / (weight - itself.weight + calmMisses)
      return { ...week, expected: week.expected * common }
    }),
  }))
}

/**
 * What a unit says of the common week: its misses against those expected, with the weight of a ratio whose squared
 * coefficient of variation is 1 ÷ E + c², so that a large unit does not speak for all, and not from further out than
 * three deviations, so that one that slips does not excuse the others.
 */
function wordOf({ observed, expected }: ExpectedWeek): { weight: number; level: number } {
  if (expected <= 0) return { weight: 0, level: 0 }
  const weight = expected / (1 + usualSquare * expected)
  const farthest = 1 + expected + 3 * Math.sqrt(expected + largeSquare * expected ** 2)
  return { weight, level: (weight * Math.min(observed, farthest)) / expected }
}

function past(counts: readonly number[], base: number): number {
  return sumOf(counts.slice(0, base))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
