import type { FigureAt, FigureKey } from './FigureAt.ts'

export interface Agreement {
  /** Keys that stand in two places or more. */
  keys: number
  /** Pairs of places that tell one figure. */
  pairs: ReadonlyMap<string, number>
  /** One line for each figure that has two values. */
  apart: string[]
}

/** Holds all places of each figure against each other. */
export function disagreements(figures: Iterable<FigureAt>): Agreement {
  const byKey = new Map<string, FigureAt[]>()
  for (const figure of figures) {
    const key = keyOf(figure.key)
    const found = byKey.get(key)
    if (found) found.push(figure)
    else byKey.set(key, [figure])
  }
  const pairs = new Map<string, number>()
  const apart: string[] = []
  let keys = 0
  for (const [key, places] of byKey) {
    if (new Set(places.map(({ where }) => where)).size < 2) continue
    keys += 1
    places.forEach((one, i) => {
      for (const other of places.slice(i + 1)) {
        if (one.where === other.where) continue
        const pair = [one.where, other.where].sort().join(' – ')
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
        if (!isSame(one, other)) {
          apart.push(`${key}: ${one.value} (${one.where}), ${other.value} (${other.where})`)
        }
      }
    })
  }
  return { keys, pairs, apart }
}

function keyOf(key: FigureKey): string {
  return Object.entries(key)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
}

/** Numbers are the same where each could be written as the other is. */
function isSame(a: FigureAt, b: FigureAt): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return a.value === b.value
  const decimals = Math.min(a.decimals ?? 9, b.decimals ?? 9)
  return Math.abs(a.value - b.value) <= (decimals === 9 ? 1e-9 : 0.5 / 10 ** decimals + 1e-9)
}
