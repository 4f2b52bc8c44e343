import { expect, test } from 'vitest'
import { type MeasuredWindow, type Window, windowValues } from '../../src/answers/lists/windowValues.ts'
import { addDays, weekday } from '../../src/domain/indicator/day.ts'
import {
  type Calendar,
  type Grain,
  periodOf,
  periodsBetween,
  yearToDate,
} from '../../src/domain/indicator/period.ts'
import { randomFor } from '../simulate/random.ts'
import { onBothEngines } from './onBothEngines.ts'
import { tableRows } from './tableRows.ts'

interface Row {
  date: string
  days: number
  unit: string
  field: string | null
  indicator: string
  numerator: number
  denominator: number
}

const parents: Readonly<Record<string, string | null>> = {
  ...{ HN: null, A: 'HN', A1: 'A', A2: 'A', A2a: 'A2', B: 'HN', B1: 'B', B2: 'B', C: 'HN' },
}
const units = Object.keys(parents)
const fields = ['Đất đai', 'Hộ tịch', null]
const indicators = ['on_time', 'received']
const [first, last] = ['2025-12-15', '2026-12-31']
const { integer } = randomFor(11, 'periods')
const rows = units.flatMap((unit) =>
  indicators.flatMap((indicator) =>
    fields.flatMap((field) =>
      spansOf(unit).map((span) => ({ ...span, unit, field, indicator, ...counts() })),
    ),
  ),
)

function counts() {
  const denominator = 1 + integer(50)
  return { numerator: integer(denominator + 1), denominator }
}

/** A year of weeks, months, quarters and gaps of one calendar; C knows weeks only, B1 months only. */
function spansOf(unit: string): Pick<Row, 'date' | 'days'>[] {
  const calendar: Calendar = integer(2) === 0 ? 'civil' : 'report'
  const spans: Pick<Row, 'date' | 'days'>[] = []
  for (let day = calendar === 'civil' ? '2026-01-01' : first; day < '2026-11-15'; ) {
    const month = periodOf(day, 'month', calendar)
    const quarter = periodOf(day, 'quarter', calendar)
    const way = unit === 'C' ? 0 : unit === 'B1' ? 3 : integer(5)
    const period = way === 4 && quarter.start === day ? quarter : month
    if (way < 2) spans.push(...weeksOf(month))
    if (way > 2) spans.push({ date: period.start, days: daysIn(period).length })
    day = addDays(period.end, 1)
  }
  return spans
}

/** Pieces of weeks that cross neither a month's end nor its 14th. */
function weeksOf({ start, end }: Window): Pick<Row, 'date' | 'days'>[] {
  const pieces: { date: string; days: number }[] = []
  for (const day of daysIn({ start, end })) {
    const piece = pieces.at(-1)
    if (piece === undefined || weekday(day) === 1 || day.endsWith('-01') || day.endsWith('-15')) {
      pieces.push({ date: day, days: 1 })
    } else piece.days++
  }
  return pieces
}

function daysIn({ start, end }: Window): string[] {
  const days: string[] = []
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day)
  return days
}

const { same } = onBothEngines({
  asOf: last,
  tables: {
    units: tableRows(
      'unit,name_vi,kind,parent',
      units.map((unit) => [
        unit,
        unit,
        parents[unit] === null ? 'city' : 'department',
        parents[unit] ?? null,
      ]),
    ),
    indicators: tableRows('indicator,name_vi,measure,kind,direction', [
      ['on_time', 'Đúng hạn', 'fraction', 'rate', 'higher'],
      ['received', 'Tiếp nhận', 'dossiers', 'count', 'higher'],
    ]),
    measurements: rows.map((row) => ({ ...row })),
  },
  parquet: ['measurements'],
})

const periods = (grain: Grain, calendar: Calendar) => periodsBetween(first, last, grain, calendar)
const windows: [string, Window[]][] = [
  ['weeks', periods('week', 'civil')],
  ['months', periods('month', 'civil')],
  ['months of reports', periods('month', 'report')],
  ['quarters', periods('quarter', 'civil')],
  ['quarters of reports', periods('quarter', 'report')],
  ['years', [...periods('year', 'civil'), ...periods('year', 'report')]],
  ['years to the end of a month', periods('month', 'civil').map(yearToDate)],
  ['years of reports to the end of a month', periods('month', 'report').map(yearToDate)],
  ['years to the end of a week', periods('week', 'civil').map(yearToDate)],
]

const isBelow = (unit: string, top: string): boolean => {
  const parent = parents[unit]
  return unit === top || (parent != null && isBelow(parent, top))
}

interface Asked {
  field?: string
  byField?: boolean
}

/** Day by day: a row is in a window with all its days, with some of them, or not. */
function expected(all: readonly Window[], { field, byField = false }: Asked): string[] {
  const shown = byField ? fields : [null]
  const asked = rows.filter((row) => field === undefined || row.field === field)
  return all.flatMap((window) => {
    const within = new Set(daysIn(window))
    const known = asked.flatMap((row) => {
      const inside = Array.from({ length: row.days }, (_, i) => addDays(row.date, i)).filter((day) =>
        within.has(day),
      )
      return inside.length === 0 ? [] : [{ ...row, isWhole: inside.length === row.days }]
    })
    return units.flatMap((top) =>
      indicators.flatMap((indicator) =>
        shown.flatMap((of) => {
          const here = known.filter(
            (row) => isBelow(row.unit, top) && row.indicator === indicator && (!byField || row.field === of),
          )
          if (here.length === 0) return []
          const acting = [...new Set(here.map(({ unit }) => unit))]
          const left = acting.filter((unit) => here.some((row) => row.unit === unit && !row.isWhole))
          const counted = here.filter(({ unit }) => !left.includes(unit))
          const sum = (key: 'numerator' | 'denominator') =>
            counted.length === 0 ? null : counted.reduce((total, row) => total + row[key], 0)
          const cut = here.filter((row) => !row.isWhole).map((row) => row.days)
          const fewest = cut.length > 0 ? Math.min(...cut) : null
          const cover = {
            units: left.length > 0 ? acting.length - left.length : null,
            partly: left.length,
            days: fewest,
          }
          const [numerator, denominator] = [sum('numerator'), sum('denominator')]
          return [written({ unit: top, indicator, field: of, ...window, numerator, denominator, ...cover })]
        }),
      ),
    )
  })
}

function written(row: Omit<MeasuredWindow, 'value' | 'low' | 'high'>): string {
  const { unit, indicator, field, start, end, numerator, denominator, units: known, partly, days } = row
  return [unit, indicator, field, start, end, numerator, denominator, known, partly, days].join(' | ')
}

test('a month of which one field is known by week and another as a whole has a value of both', async () => {
  const lengthsOf = (unit: string, month: Window) => {
    const here = rows.filter(
      (row) => row.unit === unit && row.indicator === 'received' && row.date <= month.end,
    )
    const within = here.filter(({ date, days }) => addDays(date, days - 1) >= month.start)
    const isWhole = within.every(
      ({ date, days }) => date >= month.start && addDays(date, days - 1) <= month.end,
    )
    return {
      within,
      isMixed: isWhole && within.some(({ days }) => days <= 7) && within.some(({ days }) => days > 7),
    }
  }
  // Units without any below them.
  const single = ['A1', 'A2a', 'B1', 'B2', 'C']
  const mixed = periods('month', 'civil').flatMap((month) =>
    single.flatMap((unit) => {
      const { within, isMixed } = lengthsOf(unit, month)
      return isMixed ? [{ unit, month, sum: within.reduce((sum, row) => sum + row.numerator, 0) }] : []
    }),
  )
  expect(mixed.length).toBeGreaterThan(2)
  const months = mixed.map(({ month }) => month)
  const values = await same((database) =>
    windowValues(database, { units: single, indicators: ['received'], windows: months, asOf: last }),
  )
  for (const { unit, month, sum } of mixed) {
    const found = values.find((one) => one.unit === unit && one.start === month.start)
    expect(found).toMatchObject({ numerator: sum, value: sum, partly: 0 })
  }
})

const ways: [string, Asked][] = [
  ['', {}],
  [' of one field', { field: 'Hộ tịch' }],
  [' by field', { byField: true }],
]

test('what is drawn has rows of every length, and units of which some lie partly in weeks', () => {
  const lengths = new Set(rows.map(({ days }) => (days <= 7 ? 'week' : days <= 31 ? 'month' : 'quarter')))
  expect([...lengths].toSorted()).toEqual(['month', 'quarter', 'week'])
  expect(rows.length).toBeGreaterThan(1500)
})

test.each(
  windows.flatMap(([name, all]) => ways.map(([way, asked]) => ({ name: `${name}${way}`, all, asked }))),
)(
  'sums over $name are those of the rows that lie wholly inside, of units of which none lies partly inside',
  async ({ all, asked }) => {
    const values = await same(async (database) => {
      const found = await windowValues(database, { units, windows: all, asOf: last, ...asked })
      return found.map(written).toSorted()
    })
    expect(values).toEqual([...new Set(expected(all, asked))].toSorted())
  },
)
