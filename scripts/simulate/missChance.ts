import { missFactor } from './missFactor.ts'
import { type Shock, shockFactor } from './shocks.ts'
import type { Shift } from './truth.ts'
import { wander, wanderingOf } from './wander.ts'

export interface Missing {
  seed: number
  shifts: readonly Shift[]
  shocks: readonly Shock[]
}

/**
 * The chance of a miss of a unit on a day, from what it is usually: multiplied by its shifts (held at 0.95), then the
 * odds by how its weeks wander and by shocks on the day that counts for them.
 */
export function missChance(
  { seed, shifts, shocks }: Missing,
  of: { unit: string; office: string; kind: string; indicator: string; field: string | null },
): (usual: number, day: number, shockedOn?: number) => number {
  const { unit, indicator, field } = of
  const shift = missFactor(shifts, unit, indicator, field)
  const wanders = wander(seed, `${unit}|${indicator}|${field}`, wanderingOf(indicator, field))
  const shocked = shockFactor(shocks, of)
  return (usual, day, shockedOn = day) => {
    const factor = shift(day)
    const chance = factor === 1 ? usual : Math.min(0.95, usual * factor)
    if (chance <= 0 || chance >= 1) return chance
    const odds = (chance / (1 - chance)) * wanders(day) * shocked(shockedOn)
    return odds / (1 + odds)
  }
}
