import { nineDecimals } from '../nineDecimals.ts'
import { rowOf, type TablePair } from './pairTables.ts'
import { scoreParts } from './scoreParts.ts'

export interface Overtake {
  place: string
  /** passed: it stands above the followed place now and did not before; left behind: the other way round. */
  direction: 'passed' | 'left behind'
  /** Recomputed total of it − of the followed place, in points of the index, in each year. */
  before: number
  after: number
  /** Component with the largest part in the change of that difference; null where only weights pushed so. */
  component: string | null
  /** Its part in after − before, points of the index; 0 where there is none. */
  part: number
}

/**
 * Who overtook the followed place between two years, and whom it overtook, each through which component: the
 * one with the largest part (see `scoreParts`) in the change of the difference of the two totals. A place
 * that is level was not above, so passed − left behind = change of rank where the set of places is the same.
 * Those that passed first, each by how far they are above, then those left behind.
 * @throws RangeError for a place that does not stand in both years
 */
export function overtakes(pair: TablePair, place: string): Overtake[] {
  const p = rowOf(pair, place)
  const partsOfPlace = scoreParts(pair, p).parts
  const crossed = pair.places.flatMap((other, q): Overtake[] => {
    if (q === p) return []
    const before = difference(pair.totalsA, q, p)
    const after = difference(pair.totalsB, q, p)
    if (before > 0 === after > 0) return []
    const sign = after > 0 ? 1 : -1
    const pushes = scoreParts(pair, q).parts.map((part, c) => sign * (part - (partsOfPlace[c] ?? 0)))
    const most = Math.max(...pushes)
    const through = most > 0 ? pair.components[pushes.indexOf(most)] : undefined
    return [
      {
        place: other,
        direction: after > 0 ? 'passed' : 'left behind',
        before,
        after,
        component: through?.component ?? null,
        part: through === undefined ? 0 : sign * most,
      },
    ]
  })
  return crossed.sort((x, y) => y.after - x.after || (x.place < y.place ? -1 : 1))
}

function difference(totals: readonly number[], q: number, p: number): number {
  return nineDecimals((totals[q] ?? Number.NaN) - (totals[p] ?? Number.NaN))
}
