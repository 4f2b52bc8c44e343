import type { YearEndForecast } from '../../../answers/forecast/forecastYearEnd.ts'
import type { ForecastFan } from '../../../charts/forecastFan.ts'
import type { YearEnd } from '../../../domain/forecast/yearEnd.ts'
import { dateOf, dayNumber } from '../../../domain/indicator/day.ts'
import type { Words } from '../../../i18n/vi.ts'
import { number, text } from '../../../ui/columns.ts'
import type { TableColumn } from '../../../ui/tableColumn.ts'

export interface PathRow {
  day: string
  toDate: number | null
  expected: number | null
  low: number | null
  high: number | null
}

const digits = 2

/** Points since January week by week, and the fan from the data's date to the end of the year. */
export function yearEndFan(
  yearEnd: YearEndForecast,
  ahead: YearEnd,
  words: Words,
): { picture: ForecastFan; rows: PathRow[] } {
  const said = words.forecast.yearEnd
  const write = (value: number) => words.format.number(value, digits)
  const between = (low: number, high: number) => words.forecast.official.between(write(low), write(high))
  const date = (day: number) => words.format.date(dateOf(day))
  const { expected, low, high } = ahead.total
  const months = Array.from({ length: 12 }, (_, i) => `${yearEnd.year}-${String(i + 1).padStart(2, '0')}-01`)
  const short = (value: number) => words.format.number(value, 1)
  return {
    picture: {
      runs: [
        yearEnd.toDate.map(({ day, points }) => ({
          x: day,
          y: points,
          said: [date(day), said.now(write(points))],
        })),
      ],
      apart: [],
      fan: ahead.path.map((step, i) => ({
        x: step.day,
        expected: step.expected,
        low: step.low,
        high: step.high,
        said: [
          date(step.day),
          i === 0 ? said.now(write(step.expected)) : said.ahead(write(step.expected)),
          ...(i === 0 ? [] : [between(step.low, step.high)]),
        ],
      })),
      proven: true,
      end: `${short(expected)}\n${words.forecast.official.between(short(low), short(high))}`,
      ticks: months
        .filter((_, i) => i % 3 === 0)
        .map((day, i) => ({
          x: dayNumber(day),
          label: `${Number(day.slice(5, 7))}${i === 3 ? `/${yearEnd.year}` : ''}`,
        })),
      breaks: [],
      decimals: 1,
      dots: false,
    },
    rows: [
      ...yearEnd.toDate.map(({ day, points }) => ({
        day: dateOf(day),
        toDate: points,
        expected: null,
        low: null,
        high: null,
      })),
      ...ahead.path.slice(1).map(({ day, ...step }) => ({ day: dateOf(day), toDate: null, ...step })),
    ],
  }
}

export function pathColumns(words: Words): TableColumn<PathRow>[] {
  const said = words.forecast.yearEnd
  return [
    text('day', said.day, ({ day }) => day),
    number('toDate', said.toDate, ({ toDate }) => toDate, { decimals: digits }),
    number('expected', said.expected, ({ expected }) => expected, { decimals: digits }),
    number('low', words.column.low, ({ low }) => low, { decimals: digits }),
    number('high', words.column.high, ({ high }) => high, { decimals: digits }),
  ]
}

/** What it does not prove, what it rests on, and how the same way did a year ago. */
export function yearEndNotes(
  yearEnd: YearEndForecast,
  ahead: YearEnd,
  simulated: boolean,
  words: Words,
): string[] {
  const said = words.forecast.yearEnd
  const write = (value: number) => words.format.number(value, 1)
  const exact = (value: number) => words.format.number(value, digits)
  const name = (code: string) =>
    words.format.nameOrCode(
      yearEnd.indicators.find(({ indicator }) => indicator === code),
      code,
    )
  const { tried } = yearEnd
  const held = ahead.parts.filter((part) => part.held)
  const missing = ahead.unmeasured
  return [
    ...(simulated ? [said.unproven] : []),
    tried === null
      ? said.notTried
      : said.tried(
          words.format.date(tried.day),
          exact(tried.expected),
          exact(tried.low),
          exact(tried.high),
          exact(tried.came),
          tried.low <= tried.came && tried.came <= tried.high,
        ),
    said.rule,
    ...(missing.length > 0
      ? [
          said.unmeasured(
            missing.map(({ indicator }) => name(indicator)).join('; '),
            write(missing.reduce((sum, { points }) => sum + points, 0)),
          ),
        ]
      : []),
    ...(held.length > 0 ? [said.held(held.map(({ indicator }) => name(indicator)).join('; '))] : []),
    said.method,
  ]
}
