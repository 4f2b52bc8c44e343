/**
 * How far each total lies above the next one in order, in the same points: 0 for one that is shared, null
 * for the last. The order of the totals does not matter.
 */
export function gapsToNext(totals: readonly number[]): (number | null)[] {
  const order = [...totals.keys()].sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0))
  const gaps: (number | null)[] = totals.map(() => null)
  order.forEach((p, i) => {
    const next = order[i + 1]
    if (next !== undefined) gaps[p] = (totals[p] ?? 0) - (totals[next] ?? 0)
  })
  return gaps
}
