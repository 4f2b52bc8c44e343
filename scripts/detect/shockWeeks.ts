import { randomFor } from '../simulate/random.ts'
import { drawMisses, type MadeGroup } from './drawWeeks.ts'
import { weeklyMisses } from './plantSlips.ts'

export const scopes = ['all units', 'a third', 'half', 'one field'] as const

export interface Shock {
  times: number
  weeks: number
  scope: (typeof scopes)[number]
}

export interface ShockedGroup {
  group: MadeGroup
  /** Units whose odds were multiplied. */
  hit: ReadonlySet<string>
  /** One of them with 20 misses a week or more, which misses three times as much besides. */
  beyond: string | null
}

const large = 20
const besides = 3

/** One group of a made city with the odds of many units multiplied in its last weeks, and one unit’s misses by three besides. */
export function shockWeeks(seed: number, group: MadeGroup, { times, weeks, scope }: Shock): ShockedGroup {
  const random = randomFor(seed, `shock × ${times}, ${weeks} weeks, ${scope}`)
  const length = group.cells[0]?.cases.length ?? 0
  const from = length - weeks
  const units = weeklyMisses(group, from)
  const part = scope === 'a third' ? 1 / 3 : scope === 'half' ? 1 / 2 : 1
  const order = units.map(({ unit }) => ({ unit, place: random.uniform() })).sort((a, b) => a.place - b.place)
  const hit = new Set(order.slice(0, Math.round(part * order.length)).map(({ unit }) => unit))
  const candidates = units.filter(({ unit, misses }) => misses >= large && hit.has(unit))
  const beyond = candidates[random.integer(Math.max(1, candidates.length))]?.unit ?? null
  const field = scope === 'one field' ? (group.cells.at(-1)?.field ?? null) : null
  const cells = group.cells.map((cell) => {
    const isHit = hit.has(cell.unit) && (scope !== 'one field' || cell.field === field)
    const isBeyond = cell.unit === beyond
    if (!isHit && !isBeyond) return cell
    const misses = cell.misses.map((count, t) => {
      if (t < from) return count
      const odds = moreOften((cell.odds[t] ?? 0) * (isHit ? times : 1), isBeyond)
      return drawMisses(random, cell.cases[t] ?? 0, odds)
    })
    return { ...cell, misses }
  })
  return { group: { ...group, cells }, hit, beyond }
}

/** Odds at which three times as many are missed, as far as there are cases. */
function moreOften(odds: number, isBeyond: boolean): number {
  if (!isBeyond) return odds
  const chance = Math.min(0.95, (besides * odds) / (1 + odds))
  return chance / (1 - chance)
}
