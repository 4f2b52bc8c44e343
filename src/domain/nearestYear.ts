/** Of the years, the one closest to the wanted one, the later of two; null where there is none. */
export function nearestYear(years: readonly number[], wanted: number): number | null {
  const [first] = [...years].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a)
  return first ?? null
}
