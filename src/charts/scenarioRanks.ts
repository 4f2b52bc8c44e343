import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { rowLines } from './rowLines.ts'
import { rowDatum } from './rowMark.ts'
import { rowPicture } from './rowPicture.ts'
import type { ChartTheme } from './theme.ts'
import { tickDecimals } from './tickDecimals.ts'

export interface ScenarioRank {
  place: string
  name: string
  rank: number
  total: number
  startRank: number
  startTotal: number
}

export interface ScenarioRanks {
  /** By rank in the scenario, from the top. */
  rows: readonly ScenarioRank[]
  followed: string
  decimals: number
  /** The starting year. */
  year: number
}

/** Totals of places around the followed one: a ring where each started, a dot where the scenario has it. */
export function scenarioRanks(data: ScenarioRanks, words: Words, theme: ChartTheme): ChartOption {
  const { followed, decimals, year } = data
  const rows = data.rows.map((row) => ({ ...row, code: row.place }))
  const said = words.scenarios
  const number = (value: number) => words.format.number(value, decimals)
  const size = theme.size.table
  const axisDecimals = tickDecimals(rows.flatMap(({ total, startTotal }) => [total, startTotal]))
  const color = (place: string) => (place === followed ? theme.followed : theme.others)
  const datum = (row: (typeof rows)[number], x: number) => ({ ...rowDatum(row, x), place: row.place })

  return rowPicture(theme, {
    rows,
    name: ({ place, rank, name }) => ({
      text: `${words.format.rank(rank)}  ${name}`,
      tone: place === followed ? 'followed' : 'ink',
    }),
    room: { lines: 1 },
    end: (row) => [
      [
        [row.place === followed ? 'followed' : 'ink', number(row.total)],
        ['note', `  ${moved(row)}`],
      ],
    ],
    tip: (row) => [
      row.name,
      `${said.supposedPoint}: ${words.format.rank(row.rank)} · ${said.points(number(row.total))}`,
      `${said.start(year)}: ${words.format.rank(row.startRank)} · ${said.points(number(row.startTotal))}`,
    ],
    tick: (value) => words.format.number(value, axisDecimals),
    axis: { scale: true },
    series: [
      rowLines(
        'way',
        rows.map(({ code, startTotal, total }) => ({
          code,
          from: startTotal,
          to: total,
          color: color(code),
          width: code === followed ? 2.5 : 1.5,
        })),
      ),
      {
        id: 'start',
        name: said.start(year),
        type: 'scatter',
        silent: true,
        symbolSize: size * 0.6,
        data: rows.map((row) => ({
          ...datum(row, row.startTotal),
          itemStyle: { color: theme.paper, borderColor: color(row.place), borderWidth: 1.5, opacity: 1 },
        })),
        z: 3,
      },
      {
        id: 'scenario',
        name: said.supposedPoint,
        type: 'scatter',
        symbolSize: size * 0.75,
        data: rows.map((row) => ({
          ...datum(row, row.total),
          itemStyle: { color: color(row.place), opacity: 1 },
        })),
        z: 4,
      },
    ],
  })
}

/** In pixels, at normal size. */
export function scenarioRanksHeight({ rows }: ScenarioRanks): number {
  return rows.length * 22 + 30
}

/** How many ranks up or down since the start, as an arrow with a number. */
function moved({ rank, startRank }: ScenarioRank): string {
  if (rank === startRank) return '='
  return rank < startRank ? `↑${startRank - rank}` : `↓${rank - startRank}`
}
