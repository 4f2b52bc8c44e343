import type { Words } from '../i18n/vi.ts'
import { axisCode } from './axisCode.ts'
import { base, type ChartOption, plain, valueAxis } from './base.ts'
import { endAxis } from './endAxis.ts'
import { nameAxis } from './nameAxis.ts'
import type { ChartTheme } from './theme.ts'

export interface PointsRow {
  code: string
  name: string
  /** All in points of the whole index; null = unknown. */
  attained: number | null
  lost: number | null
  median: number | null
  best: number | null
}

export interface PointsBars {
  /** The place that is followed. */
  place: string
  /** In the order in which they are drawn, from the top. */
  rows: readonly PointsRow[]
  decimals: number
}

/** Points attained and not attained: the length of a row is what its component can bring to the index. */
export function pointsBars(data: PointsBars, words: Words, theme: ChartTheme): ChartOption {
  const { rows, place, decimals } = data
  const said = words.components
  const number = (value: number | null) => words.format.number(value, decimals)
  const codes = rows.map((row) => row.code)
  const names = new Map(rows.map((row) => [row.code, row.name]))
  const lost = new Map(rows.map((row) => [row.code, row.lost]))
  const attained = new Map(rows.map((row) => [row.code, row.attained]))
  const rowSize = theme.size.table
  const datum = (row: PointsRow, x: number | null) => ({
    value: [x, row.code],
    name: row.name,
    code: row.code,
  })
  const tick = (id: 'median' | 'best', height: number, color: string) => ({
    id,
    name: said[id],
    type: 'scatter',
    silent: true,
    symbol: 'rect',
    symbolSize: [2, height],
    itemStyle: { color, opacity: 1 },
    data: rows.map((row) => datum(row, row[id])),
    z: 4,
  })

  return {
    ...base(theme),
    grid: { ...base(theme).grid, left: 0, right: 4 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (shown: unknown) => {
        const row = rows.find(({ code }) => code === axisCode(shown))
        if (!row) return ''
        if (row.attained === null) return `${plain(row.name)}\n${said.notPublished}`
        return [
          plain(row.name),
          `${said.attained}: ${number(row.attained)}`,
          `${said.lost}: ${number(row.lost)}`,
          `${said.median}: ${number(row.median)}`,
          `${said.best}: ${number(row.best)}`,
        ].join('\n')
      },
    },
    xAxis: {
      ...valueAxis(theme, (value) => words.format.number(value, Number.isInteger(value) ? 0 : 1)),
      scale: false,
      min: 0,
      splitNumber: 4,
    },
    yAxis: [
      nameAxis(theme, names),
      endAxis(theme, codes, {
        written: (code: string) => {
          const missed = lost.get(code) ?? null
          if ((attained.get(code) ?? null) === null) return said.notPublished
          return missed === null ? said.maxUnknown : words.format.signed(-missed, decimals)
        },
      }),
    ],
    series: [
      {
        id: 'attained',
        name: said.attained,
        type: 'bar',
        stack: 'points',
        barWidth: '55%',
        itemStyle: { color: theme.others },
        data: rows.map((row) => datum(row, row.attained)),
      },
      {
        id: 'lost',
        name: said.lost,
        type: 'bar',
        stack: 'points',
        barWidth: '55%',
        silent: true,
        itemStyle: { color: theme.hairline },
        data: rows.map((row) => datum(row, row.lost)),
      },
      {
        id: 'own',
        name: place,
        type: 'scatter',
        silent: true,
        symbol: 'rect',
        symbolSize: [4, rowSize * 1.1],
        symbolOffset: [-2, 0],
        itemStyle: { color: theme.followed, opacity: 1 },
        data: rows.map((row) => datum(row, row.attained)),
        z: 5,
      },
      tick('median', rowSize * 1.6, theme.ink),
      tick('best', rowSize, theme.quiet),
    ],
  }
}
