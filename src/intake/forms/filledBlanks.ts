import type { FormColumn } from './declaredForms.ts'

/**
 * The counts of a row with a 0 for each blank that its sums leave no other value: where the parts that are printed
 * make up the printed whole, the others are nothing, as none is below 0.
 */
export function filledBlanks(
  values: ReadonlyMap<string, number | null>,
  columns: readonly FormColumn[],
): Map<string, number | null> {
  const filled = new Map(values)
  for (const { column, sums } of [...columns, ...columns]) {
    const whole = filled.get(column) ?? null
    for (const parts of sums) {
      const known = parts.map((part) => filled.get(part) ?? 0).reduce((a, b) => a + b, 0)
      if (whole === null || known !== whole) continue
      for (const part of parts) if (filled.has(part)) filled.set(part, filled.get(part) ?? 0)
    }
  }
  return filled
}
