/** The fewest decimals, 0–3, at which figures along an axis that spans these values are told apart. */
export function tickDecimals(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null)
  const span = known.length === 0 ? 0 : Math.max(...known) - Math.min(...known)
  return span >= 4 ? 0 : span >= 0.4 ? 1 : span >= 0.04 ? 2 : 3
}
