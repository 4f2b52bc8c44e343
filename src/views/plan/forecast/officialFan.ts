import type { HistoryOfPlace, IndexForecast } from '../../../answers/forecast/forecastIndex.ts'
import type { FanPoint, ForecastFan } from '../../../charts/forecastFan.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { number, text } from '../../../ui/columns.ts'
import type { TableColumn } from '../../../ui/tableColumn.ts'

/** The forecast of a place, where one is given: none where the place will be another. */
export function placeForecast({ forecast, lasting }: IndexForecast, place: string) {
  return (lasting.has(place) && forecast?.places.get(place)) || null
}

/** Published years of a place as runs, and the year to come as a fan. */
export function officialFan(indexForecast: IndexForecast, place: string, words: Words): ForecastFan {
  const { history, forecast, index } = indexForecast
  const decimals = shownDecimals(index)
  const said = words.forecast.official
  const write = (value: number) => words.format.number(value, decimals)
  const point = (one: HistoryOfPlace): FanPoint[] =>
    one.score === null
      ? []
      : [
          {
            x: one.year,
            y: one.score,
            said: [
              String(one.year),
              said.point(write(one.score), words.format.rank(one.rank, one.placesRanked)),
            ],
          },
        ]
  const whole = history.filter((one) => one.whole)
  const runs = [...new Set(whole.map(({ run }) => run))].map((run) =>
    whole.filter((one) => one.run === run).flatMap(point),
  )
  const start = runs.at(-1)?.at(-1)
  const made = placeForecast(indexForecast, place)
  const years = history.map(({ year }) => year)
  const all = [...years, ...(forecast ? [forecast.year] : [])]
  const [first, last] = [Math.min(...all), Math.max(...all)]
  const every = Math.ceil((last - first + 1) / 8)
  const between =
    made?.scoreLow == null || made.scoreHigh === null
      ? null
      : said.between(write(made.scoreLow), write(made.scoreHigh))
  return {
    runs: runs.filter((run) => run.length > 0),
    apart: history.filter((one) => !one.whole).flatMap(point),
    fan:
      start && made && forecast
        ? [
            { x: start.x, expected: start.y, low: start.y, high: start.y, said: start.said },
            {
              x: forecast.year,
              expected: made.score,
              low: made.scoreLow,
              high: made.scoreHigh,
              said: [
                String(forecast.year),
                said.expected(write(made.score)),
                ...(between === null ? [] : [between]),
              ],
            },
          ]
        : [],
    proven: forecast?.proven ?? false,
    end: made ? [write(made.score), ...(between === null ? [] : [between])].join('\n') : '',
    ticks: Array.from({ length: last - first + 1 }, (_, i) => last - i)
      .filter((_, i) => i % every === 0)
      .map((x) => ({ x, label: String(x) })),
    breaks: runs.slice(1).flatMap((run) => (run[0] ? [run[0].x - 0.5] : [])),
    decimals: Math.min(decimals, index.scale === 'fraction' ? 2 : 0),
    dots: true,
  }
}

interface ForecastRow {
  year: number
  score: number | null
  rank: number | null
  made: { score: number; scoreLow: number | null; scoreHigh: number | null } | null
}

/** The published years, and behind them the year to come where it is foretold. */
export function forecastRows(indexForecast: IndexForecast, place: string): ForecastRow[] {
  const { forecast, history } = indexForecast
  const made = placeForecast(indexForecast, place)
  return [
    ...history.map(({ year, score, rank }) => ({ year, score, rank, made: null })),
    ...(made && forecast ? [{ year: forecast.year, score: null, rank: null, made }] : []),
  ]
}

export function forecastColumns(decimals: number, words: Words): TableColumn<ForecastRow>[] {
  const { places } = words.forecast
  return [
    text('year', words.column.year, ({ year }) => String(year)),
    number('score', words.column.score, ({ score }) => score, { decimals }),
    number('rank', words.column.rank, ({ rank }) => rank),
    number('forecast', places.score, ({ made }) => made?.score ?? null, { decimals }),
    number('low', words.column.low, ({ made }) => made?.scoreLow ?? null, { decimals }),
    number('high', words.column.high, ({ made }) => made?.scoreHigh ?? null, { decimals }),
  ]
}
