import { randomFor } from '../simulate/random.ts'
import { drawMisses, type MadeGroup } from './drawWeeks.ts'
import { canMiss, oftener } from './oftener.ts'
import { weeklyMisses, weekOf } from './plantSlips.ts'

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
  /** One of them with 20 misses a week or more and cases enough, which misses three times as much besides. */
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
  const field = scope === 'one field' ? (group.cells.at(-1)?.field ?? null) : null
  const shocked = group.cells.map((cell) => {
    const isHit = hit.has(cell.unit) && (scope !== 'one field' || cell.field === field)
    return isHit ? { ...cell, odds: cell.odds.map((odds, t) => (t < from ? odds : odds * times)) } : cell
  })
  const cellsOf = (code: string) => shocked.filter(({ unit }) => unit === code)
  const candidates = units.filter(
    ({ unit, misses }) => misses >= large && hit.has(unit) && canMiss(weekOf(cellsOf(unit), from), besides),
  )
  const beyond = candidates[random.integer(Math.max(1, candidates.length))]?.unit ?? null
  const own = beyond === null ? [] : cellsOf(beyond)
  const cells = shocked.map((cell) => {
    const isBeyond = cell.unit === beyond
    if (!isBeyond && !hit.has(cell.unit)) return cell
    const misses = cell.misses.map((count, t) => {
      if (t < from) return count
      const more = isBeyond ? oftener(weekOf(own, t), besides) : 1
      return drawMisses(random, cell.cases[t] ?? 0, (cell.odds[t] ?? 0) * more)
    })
    return { ...cell, misses }
  })
  return { group: { ...group, cells }, hit, beyond }
}
