export interface Ends {
  first: number
  last: number
  best: number
}

/** The first and the last of the known values, and the best of them; null where fewer than two are known. */
export function endsOf(values: readonly (number | null)[], better: 'higher' | 'lower'): Ends | null {
  const known = values.filter((value) => value !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined || known.length < 2) return null
  return { first, last, best: better === 'higher' ? Math.max(...known) : Math.min(...known) }
}
