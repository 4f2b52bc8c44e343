import { groupBy } from '../../domain/groupBy.ts'
import { addDays, dateOf, dayNumber } from '../../domain/indicator/day.ts'
import type { Period } from '../../domain/indicator/period.ts'
import type { WeeklyCell } from '../../domain/signal/WeeklyCell.ts'
import type { Database } from '../../engine/Database.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { unitLinks } from '../../queries/unitLinks.ts'
import { weeklyCounts } from '../../queries/weeklyCounts.ts'
import { isValidIn, type Unit, unitList } from '../lists/unitTree.ts'

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
type Link = RowOf<typeof unitLinks.columns>

/** What is asked begins with every so manieth week: the week before is mostly in what is known already. */
const apart = 13
/** A Monday. */
const firstDay = dayNumber('2000-01-03')
const early = dateOf(firstDay)

/**
 * Cases and misses of rates by direct child of a unit valid at the end (with all below it) and week, a cell for each
 * field of procedures where the indicator is in `fielded`; 0 in weeks without cases, and in those that began before
 * a unit took over tasks of another one: its past starts anew with them. The same object while it is among the
 * latest that were asked for of a database that remembers.
 */
export async function weeklyCells(
  database: Database,
  { parent, weeks, indicators, fielded }: WeeklyCellsOptions,
  signal?: AbortSignal,
): Promise<WeeklyCells[]> {
  const last = weeks.at(-1)?.end
  if (weeks[0] === undefined || last === undefined) return []
  const begin = weekOf(weeks[0].start)
  const start = Math.floor(begin / apart) * apart
  const values = {
    parent,
    indicators: indicators.join(),
    fielded: fielded.join(),
    first: dateOf(firstDay + start * 7),
    last: dateOf(firstDay + (start + apart - 1 + weeks.length) * 7 - 1),
  }
  const [valid, rows] = await Promise.all([
    countedUnits(database, { parent, end: last }, signal),
    ask(database, weeklyCounts, values, signal),
  ])
  const counted = countedOf(rows)
  const span = `${weeks[0].start}/${last}`
  const known = counted.cells.get(span)
  if (known) return known
  const cells = counted.all
    .filter(({ unit }) => valid.has(unit))
    .map((counted) =>
      cellOf(counted, {
        shift: start - begin,
        from: (valid.get(counted.unit) ?? begin) - begin,
        length: weeks.length,
      }),
    )
    .filter(({ cases }) => cases.some((count) => count > 0))
  const measured = [...groupBy(cells, ({ indicator }) => indicator)].map(([indicator, cells]) => ({
    indicator,
    cells,
  }))
  counted.cells.set(span, measured)
  return measured
}

/** Direct children of a unit that are valid on a day, and the week (since 2000) from which on their past counts. */
export async function countedUnits(
  database: Database,
  { parent, end }: { parent: string; end: string },
  signal?: AbortSignal,
): Promise<Map<string, number>> {
  const [units, links] = await Promise.all([
    unitList(database, {}, signal),
    ask(database, unitLinks, {}, signal),
  ])
  return new Map(
    units.flatMap((unit): [string, number][] =>
      unit.parent === parent && isValidIn(unit, { start: end, end })
        ? [[unit.unit, weekOf(addDays(anewFrom(unit, links, end), 6))]]
        : [],
    ),
  )
}

/** When a unit that kept its code last took over tasks of another one; early where it never did. */
function anewFrom({ unit, valid_from }: Unit, links: readonly Link[], last: string): string {
  const latest = links.findLast((link) => link.new === unit && link.date <= last)?.date ?? early
  return (valid_from ?? '') < latest ? latest : early
}

const weekOf = (date: string): number => Math.floor((dayNumber(date) - firstDay) / 7)

interface Counted extends Pick<Row, 'unit' | 'indicator' | 'field'> {
  /** Week from the first one asked for, cases and misses, one after the other. */
  counts: number[]
}

interface Read {
  all: Counted[]
  /** By first and last day. */
  cells: Map<string, WeeklyCells[]>
}

/**
 * What the texts say, by the rows that hold them: a database that remembers gives the same rows again. The latest few
 * alone, for what rests on a city's cells fills megabytes.
 */
const readBefore = new Map<readonly Row[], Read>()
const mostRead = 6

function countedOf(rows: readonly Row[]): Read {
  const read = readBefore.get(rows) ?? readOf(rows)
  readBefore.delete(rows)
  readBefore.set(rows, read)
  const [oldest] = readBefore.keys()
  if (readBefore.size > mostRead && oldest !== undefined) readBefore.delete(oldest)
  return read
}

function readOf(rows: readonly Row[]): Read {
  const all = rows.map(({ unit, indicator, field, weeks }) => ({
    unit,
    indicator,
    field,
    counts: countsIn(weeks),
  }))
  return { all, cells: new Map() }
}

/** A text of numbers, parted by `:` within a week and by `;` between weeks, as three numbers a week; 0 where one is missing. */
function countsIn(text: string): number[] {
  const counts: number[] = []
  let start = 0
  let whole = 0
  let isWhole = true
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : semicolon
    if (code === colon || code === semicolon) {
      counts.push(isWhole ? whole : Number(text.slice(start, i)))
      if (code === semicolon) while (counts.length % 3 !== 0) counts.push(0)
      start = i + 1
      whole = 0
      isWhole = true
    } else if (code < zero || code > zero + 9) isWhole = false
    else whole = whole * 10 + code - zero
  }
  return counts
}

const [zero, colon, semicolon] = [48, 58, 59]

function cellOf(
  { unit, indicator, field, counts }: Counted,
  { shift, from, length }: { shift: number; from: number; length: number },
): WeeklyCell & { indicator: string } {
  const cases = new Array<number>(length).fill(0)
  const misses = new Array<number>(length).fill(0)
  for (let i = 0; i < counts.length; i += 3) {
    const week = (counts[i] ?? 0) + shift
    if (week < Math.max(0, from) || week >= length) continue
    cases[week] = counts[i + 1] ?? 0
    misses[week] = counts[i + 2] ?? 0
  }
  return { unit, indicator, field, cases, misses }
}
