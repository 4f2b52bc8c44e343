import type { Words } from '../i18n/vi.ts'
import { axisCode } from './axisCode.ts'
import { axisLabel, base, type ChartOption, categoryAxis, plain, valueAxis } from './base.ts'
import type { Canvas, Drawing } from './canvas.ts'
import { endAxis } from './endAxis.ts'
import type { ChartTheme } from './theme.ts'

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
  const { rows, followed, decimals, year } = data
  const said = words.scenarios
  const number = (value: number) => words.format.number(value, decimals)
  const size = theme.size.table
  const color = (place: string) => (place === followed ? theme.followed : theme.others)
  const byPlace = new Map(rows.map((row) => [row.place, row]))
  const places = rows.map(({ place }) => place)
  const datum = (row: ScenarioRank, x: number) => ({
    value: [x, row.place],
    name: row.name,
    place: row.place,
  })

  return {
    ...base(theme),
    grid: { ...base(theme).grid, top: 4, left: 0, right: 4 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (shown: unknown) => {
        const row = byPlace.get(axisCode(shown) ?? '')
        if (!row) return ''
        return [
          plain(row.name),
          `${said.supposedPoint}: ${words.format.rank(row.rank)} · ${said.points(number(row.total))}`,
          `${said.start(year)}: ${words.format.rank(row.startRank)} · ${said.points(number(row.startTotal))}`,
        ].join('\n')
      },
    },
    xAxis: {
      ...valueAxis(theme, (value) => words.format.number(value, spanOf(rows) < 4 ? 1 : 0)),
      splitNumber: 4,
    },
    yAxis: [
      {
        ...categoryAxis(theme, places),
        inverse: true,
        axisLine: { show: false },
        axisLabel: {
          ...axisLabel(theme),
          color: theme.ink,
          interval: 0,
          formatter: (place: string) => {
            const row = byPlace.get(place)
            const text = row ? plain(`${words.format.rank(row.rank)}  ${row.name}`) : place
            return place === followed ? `{followed|${text}}` : text
          },
          rich: {
            followed: { color: theme.followed, fontWeight: 700, fontSize: size, fontFamily: theme.font },
          },
        },
      },
      endAxis(theme, places, {
        written: (place: string) => {
          const row = byPlace.get(place)
          if (!row) return ''
          const total = number(row.total)
          return `{${place === followed ? 'followed' : 'total'}|${total}}{was|  ${plain(moved(row))}}`
        },
        rich: {
          followed: { color: theme.followed, fontWeight: 700, fontSize: size, fontFamily: theme.font },
          total: { color: theme.ink, fontSize: size, fontFamily: theme.font },
          was: { color: theme.quiet, fontSize: theme.size.note, fontFamily: theme.font, width: size * 2.2 },
        },
      }),
    ],
    series: [
      {
        id: 'way',
        type: 'custom',
        silent: true,
        encode: { x: [0, 2], y: 1 },
        data: rows.map((row) => [row.total, row.place, row.startTotal]),
        renderItem: ({ dataIndex }: Drawing, canvas: Canvas) => {
          const row = rows[dataIndex]
          if (!row) return null
          const [to = 0, y = 0] = canvas.coord([row.total, row.place])
          const [from = 0] = canvas.coord([row.startTotal, row.place])
          return {
            type: 'line',
            shape: { x1: from, y1: y, x2: to, y2: y },
            style: { fill: 'none', stroke: color(row.place), lineWidth: row.place === followed ? 2.5 : 1.5 },
          }
        },
        z: 2,
      },
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
  }
}

/** How many ranks up or down since the start, as an arrow with a number. */
function moved({ rank, startRank }: ScenarioRank): string {
  if (rank === startRank) return '='
  return rank < startRank ? `↑${startRank - rank}` : `↓${rank - startRank}`
}

function spanOf(rows: readonly ScenarioRank[]): number {
  const all = rows.flatMap(({ total, startTotal }) => [total, startTotal])
  return all.length === 0 ? 0 : Math.max(...all) - Math.min(...all)
}
