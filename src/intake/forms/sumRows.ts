import type { MeasurementRow } from './FormLists.ts'

/** Numerator and denominator of rows by indicator, and by field where asked: “on_time” → “98/100”. */
export function sumRows(rows: readonly MeasurementRow[], withField: boolean): Map<string, string> {
  const sums = new Map<string, { numerator: number; denominator: number | null }>()
  for (const { indicator, field, numerator, denominator } of rows) {
    const key = withField ? JSON.stringify([indicator, field]) : indicator
    const sum = sums.get(key) ?? { numerator: 0, denominator: denominator === null ? null : 0 }
    sums.set(key, {
      numerator: sum.numerator + (numerator ?? 0),
      denominator: denominator === null ? sum.denominator : (sum.denominator ?? 0) + denominator,
    })
  }
  return new Map(
    [...sums].map(([key, { numerator, denominator }]) => [
      key,
      `${numerator}${denominator === null ? '' : `/${denominator}`}`,
    ]),
  )
}
