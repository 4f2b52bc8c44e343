export interface Distance {
  component: string
  /** Points ahead of what it is measured from, negative behind; null = unknown. */
  distance: number | null
}

export interface Standouts {
  /** Furthest ahead first; nothing that is level. */
  strengths: { component: string; distance: number }[]
  /** Furthest behind first. */
  weaknesses: { component: string; distance: number }[]
}

/**
 * The components in which a place is furthest ahead and furthest behind, at most `count` of each: distances in points
 * of the index, positive = ahead. None with an unknown distance, or one below 10⁻⁹.
 */
export function standouts(distances: readonly Distance[], count: number): Standouts {
  const apart = distances.flatMap(({ component, distance }) =>
    distance === null || Math.abs(distance) < 1e-9 ? [] : [{ component, distance }],
  )
  const falling = [...apart].sort((a, b) => b.distance - a.distance)
  return {
    strengths: falling.filter(({ distance }) => distance > 0).slice(0, count),
    weaknesses: falling
      .filter(({ distance }) => distance < 0)
      .reverse()
      .slice(0, count),
  }
}
