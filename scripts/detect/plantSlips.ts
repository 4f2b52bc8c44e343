import { randomFor } from '../simulate/random.ts'
import { drawMisses, type MadeCell, type MadeGroup } from './drawWeeks.ts'
import { canMiss, oftener } from './oftener.ts'

/** Misses of one unit and indicator, multiplied on purpose from a week on. */
export interface PlantedSlip {
  group: number
  unit: string
  /** Class of misses a week before it, see `sizes`. */
  size: number
  factor: number
  from: number
  /** First week after it. */
  to: number
}

/** Misses a week, in classes of about so many each. */
export const sizes = [5, 10, 20, 50, 100] as const
const least = 0.75
const most = 1.35
const slips = 10
const lasts = 8

/**
 * Puts ten slips into a copy of a made city, two of each size, of any kind and indicator that has cases enough, within a
 * span of weeks.
 */
export function plantSlips(
  seed: number,
  groups: readonly MadeGroup[],
  { factors, from, to }: { factors: readonly number[]; from: number; to: number },
): { groups: MadeGroup[]; slips: PlantedSlip[]; changed: Set<number> } {
  const random = randomFor(seed, `slips × ${factors.join()}`)
  const series = groups.flatMap((group, g) => weeklyMisses(group, from).map((one) => ({ ...one, group: g })))
  const taken = new Set<string>()
  const planted = Array.from({ length: slips }, (_, i) => sizes[i % sizes.length] ?? 5).flatMap((size) => {
    const open = series.filter(
      ({ group, unit, misses }) =>
        !taken.has(`${group} ${unit}`) && misses > least * size && misses < most * size,
    )
    const begins = from + random.integer(to - from - lasts)
    const factor = factors[random.integer(factors.length)] ?? 2
    const able = open.filter(({ group, unit }) => {
      const own = groups[group]?.cells.filter((cell) => cell.unit === unit) ?? []
      return canMiss(weekOf(own, begins), factor)
    })
    const one = able[random.integer(Math.max(1, able.length))]
    if (!one) return []
    taken.add(`${one.group} ${one.unit}`)
    return [{ group: one.group, unit: one.unit, size, factor, from: begins, to: begins + lasts }]
  })
  const changed = new Set(planted.map(({ group }) => group))
  const copies = groups.map((group, g) =>
    changed.has(g)
      ? {
          ...group,
          cells: group.cells.map((cell) => {
            const slip = planted.find((one) => one.group === g && one.unit === cell.unit)
            if (!slip) return cell
            const own = group.cells.filter(({ unit }) => unit === cell.unit)
            const misses = cell.misses.map((count, t) =>
              t >= slip.from && t < slip.to
                ? drawMisses(
                    random,
                    cell.cases[t] ?? 0,
                    (cell.odds[t] ?? 0) * oftener(weekOf(own, t), slip.factor),
                  )
                : count,
            )
            return { ...cell, misses }
          }),
        }
      : group,
  )
  return { groups: copies, slips: planted, changed }
}

export function weekOf(own: readonly MadeCell[], t: number) {
  return { cases: own.map(({ cases }) => cases[t] ?? 0), odds: own.map(({ odds }) => odds[t] ?? 0) }
}

/** Misses a week of each unit in the half year before a week. */
export function weeklyMisses({ cells }: MadeGroup, before: number): { unit: string; misses: number }[] {
  const sums = new Map<string, number>()
  for (const { unit, misses } of cells) {
    const recent = misses.slice(Math.max(0, before - 26), before)
    const sum = recent.reduce((all, count) => all + count, 0) / Math.max(1, recent.length)
    sums.set(unit, (sums.get(unit) ?? 0) + sum)
  }
  return [...sums].map(([unit, misses]) => ({ unit, misses }))
}
