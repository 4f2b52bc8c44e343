export interface InStretch {
  year: number
  /** Years of one segment may be joined. */
  segment: number
}

/** Successive years of one segment as pieces of a line; pieces in which nothing is known are left out. */
export function stretches<P extends InStretch>(points: readonly P[], isKnown: (point: P) => boolean): P[][] {
  const all: P[][] = []
  for (const point of points) {
    const open = all.at(-1)
    const before = open?.at(-1)
    if (open && before && before.segment === point.segment && before.year === point.year - 1) open.push(point)
    else all.push([point])
  }
  return all.filter((stretch) => stretch.some(isKnown))
}
