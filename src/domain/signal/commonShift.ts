import { median } from '../chance/median.ts'
import type { WatchedGroup } from './watchedGroup.ts'

/** A movement of most units of a kind at once, which is no unit’s own. */
export interface CommonShift {
  /** Misses are so many times those of the usual line. */
  times: number
  /** First week of it. */
  since: number
}

/** Smaller movements are not told, nor those that the weeks before show too. */
const leastTimes = 1.5
const farOut = 5
/** Fewer misses beyond the usual ones are nobody’s event. */
const leastBeyond = 10
const compared = 26
const leastUnits = 8

/**
 * Whether the common line of a week lies above the usual one (the median of the 13 weeks before) by half or more and by
 * more than five deviations of the 26 weeks before (1.4826 × median absolute deviation of logarithms); null where not.
 * It began with the first week of the run that lies above half of the movement, on the scale of logarithms.
 */
export function commonShift(group: WatchedGroup, t: number): CommonShift | null {
  const judged = group.units.filter((_, u) => group.isTested(u, t)).length
  const moved = (week: number) => {
    const [common = 0, calm = 0] = [group.common[week], group.calm[week]]
    return common > 0 && calm > 0 ? Math.log(common / calm) : 0
  }
  const now = moved(t)
  const beyond = (group.common[t] ?? 0) - (group.calm[t] ?? 0)
  if (judged < leastUnits || now < Math.log(leastTimes) || beyond < leastBeyond) return null
  let since = t
  while (since > 0 && t - since < compared && moved(since - 1) > now / 2) since -= 1
  const before = Array.from({ length: Math.min(compared, since) }, (_, i) => moved(since - 1 - i))
  const middle = median(before) ?? 0
  const usual = 1.4826 * (median(before.map((one) => Math.abs(one - middle))) ?? 0)
  return now - middle > farOut * usual ? { times: Math.exp(now), since } : null
}
