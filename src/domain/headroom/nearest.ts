export interface Near {
  place: string
  distance: number
}

/** The at most `count` nearest places to one, itself left out: by distance, in the measure given, then by code. */
export function nearest(distances: ReadonlyMap<string, number>, place: string, count: number): Near[] {
  return [...distances]
    .filter(([other]) => other !== place)
    .map(([other, distance]) => ({ place: other, distance }))
    .sort((a, b) => a.distance - b.distance || (a.place < b.place ? -1 : 1))
    .slice(0, count)
}
