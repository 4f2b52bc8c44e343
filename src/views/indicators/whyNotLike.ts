import type { LinkOfUnits, Reorganisation } from '../../answers/lists/reorganisations.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'

export interface WhyNotLike {
  reason: 'takesParts' | 'givesParts' | 'heirTakesParts'
  /** Where all of the unit went, which took parts of others too. */
  heir: Unit | null
  /** Of whom parts were taken, or to whom parts were given. */
  units: Unit[]
  /** Of the links that say so, as far as they are not verified. */
  statuses: string[]
}

/** Why the units around a reorganisation do not cover each other, as seen from one of them. */
export function whyNotLike({ side, links }: Reorganisation, unit: string): WhyNotLike {
  const parts = links.filter(({ relation }) => relation !== 'whole')
  const told = (
    reason: WhyNotLike['reason'],
    by: readonly LinkOfUnits[],
    of: 'old' | 'new',
    heir: Unit | null = null,
  ) => ({
    reason,
    heir,
    units: [...new Map(by.map((link) => [link[of].unit, link[of]])).values()],
    statuses: [...new Set(by.flatMap(({ status }) => (status && status !== 'verified' ? [status] : [])))],
  })
  if (side === 'began') {
    const taken = parts.filter((link) => link.new.unit === unit)
    return told('takesParts', taken.length > 0 ? taken : parts, 'old')
  }
  const given = parts.filter((link) => link.old.unit === unit)
  if (given.length > 0) return told('givesParts', given, 'new')
  const heir = links.find((link) => link.old.unit === unit)?.new ?? null
  const taken = parts.filter((link) => link.new.unit === heir?.unit)
  return told('heirTakesParts', taken.length > 0 ? taken : parts, 'old', heir)
}
