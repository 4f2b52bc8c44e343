/**
 * Benjamini–Hochberg: which of the p-values may be called findings when at most `rate` of the findings are
 * expected to be false (Benjamini and Hochberg, 1995). `tests` counts all tests made, also those of which
 * no p-value is handed in. Returns one flag per p-value, in their order.
 */
export function discoveries(pValues: readonly number[], rate: number, tests = pValues.length): boolean[] {
  const sorted = [...pValues].sort((a, b) => a - b)
  let limit = -1
  for (const [i, p] of sorted.entries()) {
    if (p <= ((i + 1) / tests) * rate) limit = p
  }
  return pValues.map((p) => p <= limit)
}
