import { isComplete, type Period, periodOf, previousPeriod } from '../../domain/indicator/period.ts'
import type { RankInterval } from '../../domain/rank/rankInterval.ts'
import type { Database } from '../../engine/Database.ts'
import { answerOf } from '../answerOf.ts'
import type { IndexMeta } from '../lists/indexList.ts'
import { kindsBeside } from '../lists/kindsTogether.ts'
import { knownUnit, unitList } from '../lists/unitTree.ts'
import { mostSpokenIndex } from '../points/indexSpeaking.ts'
import { unitPoints } from '../points/unitPoints.ts'

export interface UnitStanding {
  /** Of whose estimated points the rank is. */
  index: IndexMeta
  /** In which the unit is ranked: the asked one or, where a week has too few counts, the last whole month before its end. */
  period: Period
  rank: RankInterval
  /** Units of its kind and volume that could be ranked, itself included. */
  ranked: number
  /** Units of its kind are parted by volume: it is ranked among those of like volume. */
  ofLikeVolume: boolean
}

interface Asked {
  unit: string
  period: Period
  asOf: string
  /** Units among which it is ranked; those of its kind if absent. */
  only?: readonly string[] | undefined
}

/**
 * The ranks that random variation allows a unit among those of its kind, by the points of the index for which most
 * is measured; null where no indicator speaks for an index, or too few units have enough counts.
 * @throws RangeError for an unknown unit
 */
export const unitStanding = answerOf(
  'unit standing',
  async (database, { unit, period, asOf, only }: Asked, signal): Promise<UnitStanding | null> => {
    const units = await unitList(database, {}, signal)
    const { parent, kind } = knownUnit(new Map(units.map((one) => [one.unit, one])), unit)
    const index = await mostSpokenIndex(database, { period: asOf }, signal)
    if (parent === null || index === null) return null
    for (const one of [period, ...(period.grain === 'week' ? [lastWholeMonth(period, asOf)] : [])]) {
      const found = await rankedIn(
        database,
        { index, unit, parent, kinds: only ? undefined : kindsBeside(kind), only, period: one, asOf },
        signal,
      )
      if (found) return found
    }
    return null
  },
)

interface Peers extends Asked {
  index: IndexMeta
  parent: string
  kinds: readonly string[] | undefined
}

async function rankedIn(
  database: Database,
  { index, period, ...asked }: Peers,
  signal?: AbortSignal,
): Promise<UnitStanding | null> {
  const window = { start: period.start, end: period.end }
  const request = { ...asked, index: index.index, period: period.period, window }
  const points = await unitPoints(database, request, signal)
  const own = points?.compared.units.get(asked.unit)
  const group = points?.compared.groups.find((one) => one.group === own?.group)
  if (!points || !own?.rank || !group) return null
  return {
    index,
    period,
    rank: own.rank,
    ranked: group.ranked,
    ofLikeVolume: points.compared.groups.length > 1,
  }
}

function lastWholeMonth({ end }: Period, asOf: string): Period {
  const month = periodOf(end, 'month', 'civil')
  return isComplete(month, asOf) ? month : previousPeriod(month)
}
