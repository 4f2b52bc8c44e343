import { groupBy } from '../../domain/groupBy.ts'
import { dateOf, dayNumber } from '../../domain/indicator/day.ts'
import type { Period } from '../../domain/indicator/period.ts'
import type { WeeklyCell } from '../../domain/signal/expectedMisses.ts'
import type { Database } from '../../engine/Database.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { weeklyCounts } from '../../queries/weeklyCounts.ts'
import { isValidIn, unitList } from '../unit/unitTree.ts'

export interface WeeklyCells {
  indicator: string
  cells: WeeklyCell[]
}

export interface WeeklyCellsOptions {
  parent: string
  /** Without a gap. */
  weeks: readonly Period[]
  indicators: readonly string[]
  fielded: readonly string[]
}

type Row = RowOf<typeof weeklyCounts.columns>

/** Weeks are asked in blocks of so many that start on fixed days: the week before is mostly in a block known already. */
const blockWeeks = 13
/** A Monday. */
const firstDay = dayNumber('2000-01-03')

/**
 * Cases and misses of rates by direct child of a unit valid at the end (with all below it) and week, a cell for each
 * field of procedures where the indicator is in `fielded`; 0 in weeks without cases.
 */
export async function weeklyCells(
  database: Database,
  { parent, weeks, indicators, fielded }: WeeklyCellsOptions,
  signal?: AbortSignal,
): Promise<WeeklyCells[]> {
  const first = weeks[0]?.start
  const last = weeks.at(-1)?.end
  if (first === undefined || last === undefined) return []
  const begin = weekOf(first)
  const starts = blocksOf(begin, weekOf(last))
  const asked = { parent, indicators: indicators.join(), fielded: fielded.join() }
  const [units, ...blocks] = await Promise.all([
    unitList(database, signal),
    ...starts.map((start) =>
      ask(
        database,
        weeklyCounts,
        { ...asked, first: dayOf(start), last: dayOf(start + blockWeeks, -1) },
        signal,
      ),
    ),
  ])
  const atEnd = { start: last, end: last }
  const valid = new Set(units.flatMap((unit) => (isValidIn(unit, atEnd) ? [unit.unit] : [])))
  const cells = new Map<string, CountedCell>()
  blocks.forEach((rows, i) => {
    const shift = (starts[i] ?? 0) - begin
    for (const counted of countedOf(rows)) {
      if (valid.has(counted.unit)) addTo(cells, counted, { shift, length: weeks.length })
    }
  })
  const found = [...cells.values()].filter(({ cases }) => cases.some((count) => count > 0)).sort(inOrder)
  return [...groupBy(found, ({ indicator }) => indicator)].map(([indicator, cells]) => ({ indicator, cells }))
}

const weekOf = (date: string): number => Math.floor((dayNumber(date) - firstDay) / 7)
const dayOf = (week: number, after = 0): string => dateOf(firstDay + week * 7 + after)

/** First weeks of the blocks that hold weeks from … to. */
function blocksOf(from: number, to: number): number[] {
  const block = Math.floor(from / blockWeeks)
  return Array.from({ length: Math.floor(to / blockWeeks) - block + 1 }, (_, i) => (block + i) * blockWeeks)
}

interface Counted extends Pick<Row, 'unit' | 'indicator' | 'field'> {
  /** Week of the block, cases and misses, one after the other. */
  counts: number[]
}

/** What the texts of a block say, by the rows that hold them: a database that remembers gives the same rows again. */
const readBefore = new WeakMap<readonly Row[], Counted[]>()

function countedOf(rows: readonly Row[]): Counted[] {
  const known = readBefore.get(rows)
  if (known) return known
  const read = rows.map(({ unit, indicator, field, weeks }) => ({
    unit,
    indicator,
    field,
    counts: weeks.split(';').flatMap((text) => {
      const [week = 0, cases = 0, misses = 0] = text.split(':').map(Number)
      return [week, cases, misses]
    }),
  }))
  readBefore.set(rows, read)
  return read
}

interface CountedCell extends WeeklyCell {
  indicator: string
  cases: number[]
  misses: number[]
}

function addTo(
  cells: Map<string, CountedCell>,
  { unit, indicator, field, counts }: Counted,
  { shift, length }: { shift: number; length: number },
): void {
  const key = `${unit} ${indicator} ${field ?? ''}`
  let cell = cells.get(key)
  if (!cell) {
    const none = () => new Array<number>(length).fill(0)
    cell = { unit, indicator, field, cases: none(), misses: none() }
    cells.set(key, cell)
  }
  for (let i = 0; i < counts.length; i += 3) {
    const week = (counts[i] ?? 0) + shift
    if (week < 0 || week >= length) continue
    cell.cases[week] = counts[i + 1] ?? 0
    cell.misses[week] = counts[i + 2] ?? 0
  }
}

/** By unit, indicator and field, what has no field last: as a database would. */
function inOrder(a: CountedCell, b: CountedCell): number {
  return (
    compare(a.unit, b.unit) ||
    compare(a.indicator, b.indicator) ||
    Number(a.field === null) - Number(b.field === null) ||
    compare(a.field ?? '', b.field ?? '')
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
