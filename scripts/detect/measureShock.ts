import { drawWeeks, type MadeGroup } from './drawWeeks.ts'
import { type Shock, shockWeeks } from './shockWeeks.ts'
import type { World } from './World.ts'
import { episodesOf, type WatchedMade, watchMade } from './watchWeeks.ts'

/** Whom a common shock named. */
export interface ShockedCity {
  /** Units that did no more than most. */
  named: number
  /** Units that were hit, where not all were. */
  hits: number
  /** Whether the unit was named that missed three times as much besides; null where none is large enough. */
  beyond: boolean | null
}

const weeks = 70
/** The rate that is taken by field, and a seldom missed one that is not. */
const [fielded, plain] = [0, 5]

/** The communes of a made city before any shock, and a function that says whom a shock of their last weeks names. */
export function shockedCity(seed: number, world: World): (shock: Shock) => ShockedCity {
  const groups: readonly MadeGroup[] = drawWeeks(seed, { world, weeks }).filter(
    ({ kind }) => kind === 'commune',
  )
  const before: WatchedMade = watchMade(groups)
  return (shock) => {
    const at = shock.scope === 'one field' ? fielded : plain
    const target = groups[at]
    if (!target) return { named: 0, hits: 0, beyond: null }
    const { group, hit, beyond } = shockWeeks(seed, target, shock)
    const made = watchMade(groups.with(at, group), before, new Set([at]))
    const from = weeks - shock.weeks
    const units = made.watched[at]?.units ?? []
    const listed = episodesOf(made, 0).flatMap(({ group: g, unit, listed }) =>
      g === at && (listed.at(-1) ?? 0) >= from
        ? [{ unit: units[unit] ?? '', isNew: (listed[0] ?? 0) >= from }]
        : [],
    )
    const named = listed.filter(({ unit, isNew }) => isNew && unit !== beyond)
    const isWhole = shock.scope === 'all units' || shock.scope === 'one field'
    const hits = named.filter(({ unit }) => !isWhole && hit.has(unit)).length
    return {
      named: named.length - hits,
      hits,
      beyond: beyond === null ? null : listed.some(({ unit }) => unit === beyond),
    }
  }
}
