import { type Episode, quietWeeks } from './episodes.ts'
import type { WatchedGroup } from './watchedGroup.ts'

/** So many units and so large a part of those judged begin to slip within four weeks: a group, not single units. */
const fewest = 5
const part = 0.05

/** Units of one group listed in a week whose episodes began within four weeks, where they are too many for chance meetings. */
export function togetherIn(
  groups: readonly WatchedGroup[],
  all: readonly Episode[],
  t: number,
): { group: number; units: number[] }[] {
  return groups.flatMap((group, g) => {
    const units = all
      .filter((one) => one.group === g && one.listed.includes(t) && t - (one.listed[0] ?? t) < quietWeeks)
      .map(({ unit }) => unit)
    const judged = group.units.filter((_, u) => group.isTested(u, t)).length
    return units.length >= Math.max(fewest, part * judged) ? [{ group: g, units }] : []
  })
}
