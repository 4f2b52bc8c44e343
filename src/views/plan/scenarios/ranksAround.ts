/** So many rows in one run around the i-th, as much on either side as there is. */
export function ranksAround<R>(rows: readonly R[], at: number, count: number): readonly R[] {
  const from = Math.max(0, Math.min(at - Math.floor(count / 2), rows.length - count))
  return rows.slice(from, from + count)
}
