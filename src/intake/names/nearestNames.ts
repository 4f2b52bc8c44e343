/**
 * Up to three names whose keys differ from a key by at most two letters put in, left out or changed, and by at
 * most one in three of its letters, the nearest first; of equal ones the first in the map.
 * @param names key of a name → the name
 */
export function nearestNames(key: string, names: ReadonlyMap<string, string>): string[] {
  const most = Math.min(2, Math.floor(key.length / 3))
  const near = [...names]
    .filter(([other]) => Math.abs(other.length - key.length) <= most)
    .map(([other, name]) => ({ name, apart: lettersApart(key, other) }))
    .filter(({ apart }) => apart <= most)
    .sort((a, b) => a.apart - b.apart)
  return [...new Set(near.map(({ name }) => name))].slice(0, 3)
}

/** Levenshtein's distance. */
function lettersApart(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let r = 1; r <= one.length; r++) {
    const row = [r]
    for (let c = 1; c <= other.length; c++) {
      const changed = (above[c - 1] ?? 0) + (one[r - 1] === other[c - 1] ? 0 : 1)
      row.push(Math.min(changed, (above[c] ?? 0) + 1, (row[c - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[other.length] ?? 0
}
