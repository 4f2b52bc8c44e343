/** From how many on, units are parted; so many are compared with each other at least. */
const parted = 60
const groups = 3

/**
 * Units of like volume: thirds from the fewest cases (0) to the most (2), equal volumes in one third; all of
 * them in one group (0) where they are fewer than 60. Units and their group.
 */
export function likeVolume(volumes: ReadonlyMap<string, number>): Map<string, number> {
  if (volumes.size < parted) return new Map([...volumes.keys()].map((unit) => [unit, 0]))
  const sorted = [...volumes.values()].sort((a, b) => a - b)
  return new Map(
    [...volumes].map(([unit, volume]) => {
      const below = sorted.indexOf(volume)
      return [unit, Math.floor((below * groups) / sorted.length)]
    }),
  )
}
