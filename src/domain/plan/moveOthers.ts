import { median } from '../chance/median.ts'
import { type LinearTable, totals } from '../score/linearTable.ts'
import { writtenDecimals } from '../score/writtenDecimals.ts'
import { trendLine } from './trendLine.ts'

/** Not at all, by the median of their past changes, or along each place's own trend. */
export type OthersMove = 'still' | 'median' | 'trend-low' | 'trend' | 'trend-high'

export interface TableOfYear {
  year: number
  table: LinearTable
}

export interface Movement {
  start: TableOfYear
  /** Years before it that may be compared with it, with the same components. */
  earlier: readonly TableOfYear[]
  /** The place that stands still; null = everybody moves. */
  place: string | null
  how: OthersMove
}

/**
 * The table a year later, when one place stands still and the others move:
 * - still: as they are;
 * - median: each component of each of them changes by the median of all their changes from one year to the next;
 * - trend: each goes to where the least-squares line through its own years points; low and high are its total
 *   less or plus the standard deviation of its residuals, shared out among the components in proportion to
 *   theirs in points of the index. A place with fewer than two years moves by the median instead.
 * On the components' own scales, within [0, max], written with as many decimals as the start.
 */
export function moveOthers({ start, earlier, place, how }: Movement): LinearTable {
  const { table } = start
  if (how === 'still' || earlier.length === 0) return table
  const width = table.components.length
  const decimals = writtenDecimals(table.scores)
  const tables = [...earlier, start]
  const common = medianChanges(tables, place)
  const scores = table.scores.slice()
  table.places.forEach((other, p) => {
    if (other === place) return
    const shifts = (how === 'median' ? null : trendShifts(tables, other, how)) ?? common
    shifts.forEach((shift, c) => {
      const i = p * width + c
      scores[i] = held((table.scores[i] ?? Number.NaN) + shift, table.components[c]?.max ?? null, decimals)
    })
  })
  return { ...table, scores }
}

/**
 * By component, in the order of the last table: median over all places but `place` of every change between two
 * successive years, on the component's own scale; 0 where there is none.
 */
export function medianChanges(tables: readonly TableOfYear[], place: string | null): number[] {
  const last = tables.at(-1)
  if (last === undefined) return []
  return last.table.components.map(({ component }) => {
    const changes = tables.flatMap((later) => {
      const before = tables.find(({ year }) => year === later.year - 1)
      if (before === undefined) return []
      return later.table.places.flatMap((other) => {
        if (other === place) return []
        const [from, to] = [before, later].map(({ table }) => scoreOf(table, other, component))
        return from === undefined || from === null || to === undefined || to === null ? [] : [to - from]
      })
    })
    return median(changes) ?? 0
  })
}

function trendShifts(
  tables: readonly TableOfYear[],
  place: string,
  how: Exclude<OthersMove, 'still' | 'median'>,
): number[] | null {
  const withPlace = tables.filter(({ table }) => table.places.includes(place))
  const start = withPlace.at(-1)
  if (start === undefined || withPlace.length < 2) return null
  const next = start.year + 1
  const lines = start.table.components.map(({ component, factor }) => {
    const points = withPlace.flatMap(({ year, table }) => {
      const y = scoreOf(table, place, component)
      return y === null ? [] : [{ x: year, y }]
    })
    return { line: points.length < 2 ? null : trendLine(points), factor, last: points.at(-1)?.y ?? 0 }
  })
  const sum = trendLine(
    withPlace.map(({ year, table }) => ({ x: year, y: totals(table)[table.places.indexOf(place)] ?? 0 })),
  )
  const parts = lines.reduce((points, { line, factor }) => points + factor * (line?.spread ?? 0), 0)
  const sign = how === 'trend' ? 0 : how === 'trend-low' ? -1 : 1
  const share = parts > 0 ? (sign * sum.spread) / parts : 0
  return lines.map(({ line, last }) => (line === null ? 0 : line.at(next) + share * line.spread - last))
}

function scoreOf(table: LinearTable, place: string, component: string): number | null {
  const p = table.places.indexOf(place)
  const c = table.components.findIndex((one) => one.component === component)
  return p < 0 || c < 0 ? null : (table.scores[p * table.components.length + c] ?? null)
}

/** Within the scale, with so many decimals. */
function held(score: number, max: number | null, decimals: number): number {
  const within = Math.min(Math.max(score, 0), max ?? Number.POSITIVE_INFINITY)
  return Math.round(within * 10 ** decimals) / 10 ** decimals
}
