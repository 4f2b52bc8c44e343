import type { Period } from '../../domain/indicator/period.ts'
import type { Database } from '../../engine/Database.ts'
import type { UnitPlace } from '../lists/unitTree.ts'
import type { Window } from '../lists/windowValues.ts'
import type { Signal } from '../signals/Signal.ts'
import { signals } from '../signals/signals.ts'
import type { SilentUnit } from '../signals/silentUnits.ts'

export interface ReportSignals {
  /** The last complete week of the period; null where no list was asked. */
  week: Period | null
  /** Of the unit; of the root, of all units directly below it. */
  rows: Signal[]
  /** Of the root: who has not reported in the week. */
  silent: SilentUnit[]
}

/** What the one list of signals says of units at the end of a period, by unit; a list is asked once for all its units. */
export async function signalsOf(
  database: Database,
  { places, period, asOf }: { places: readonly UnitPlace[]; period: Window; asOf: string },
  signal?: AbortSignal,
): Promise<Map<string, ReportSignals>> {
  const listOf = ({ unit }: UnitPlace): string => unit.parent ?? unit.unit
  const parents = [...new Set(places.map(listOf))]
  const lists = new Map(
    await Promise.all(
      parents.map(
        async (parent) => [parent, await signals(database, { parent, period, asOf }, signal)] as const,
      ),
    ),
  )
  return new Map(
    places.flatMap((place): [string, ReportSignals][] => {
      const list = lists.get(listOf(place))
      if (!list) return []
      const isRoot = place.unit.parent === null
      const rows = isRoot ? list.rows : list.rows.filter(({ unit }) => unit.unit === place.unit.unit)
      return [[place.unit.unit, { week: list.week, rows, silent: isRoot ? list.silent : [] }]]
    }),
  )
}
