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

/** A made city before any shock, and a function that says whom a shock of its last weeks names. */
export function shockedCity(seed: number, world: World): (shock: Shock) => ShockedCity {
  const groups: readonly MadeGroup[] = drawWeeks(seed, { world, weeks })
  const before: WatchedMade = watchMade(groups)
  return (shock) => {
    const at = shock.scope === 'one field' ? fielded : plain
    const target = groups[at]
    if (!target) return { named: 0, hits: 0, beyond: null }
    const { group, hit, beyond } = shockWeeks(seed, target, shock)
    const made = watchMade(groups.with(at, group), before, new Set([at]))
    const units = made.watched[at]?.units ?? []
    const named = episodesOf(made, 0)
      .filter((one) => one.group === at && (one.listed[0] ?? 0) >= weeks - shock.weeks)
      .map(({ unit }) => units[unit] ?? '')
      .filter((unit) => unit !== beyond)
    const isWhole = shock.scope === 'all units' || shock.scope === 'one field'
    const didMore = named.filter((unit) => !isWhole && hit.has(unit)).length
    return {
      named: named.length - didMore,
      hits: didMore,
      beyond: beyond === null ? null : namedIn(made, at, beyond, weeks - shock.weeks),
    }
  }
}

function namedIn(made: WatchedMade, group: number, code: string, from: number): boolean {
  const unit = made.watched[group]?.units.indexOf(code)
  return episodesOf(made, from).some((one) => one.group === group && one.unit === unit)
}
