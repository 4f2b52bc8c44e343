import { isNothing } from '../i18n/isNothing.ts'
import type { Words } from '../i18n/vi.ts'
import { axisCode } from './axisCode.ts'
import { axisLabel, base, type ChartOption, plain, valueAxis } from './base.ts'
import { endAxis } from './endAxis.ts'
import { nameAxis } from './nameAxis.ts'
import type { ChartTheme } from './theme.ts'

export interface DistanceRow {
  code: string
  name: string
  /** Own score − median of the peers; null = not published or no median. */
  own: number | null
  /** Best of the peers − their median. */
  best: number | null
}

export interface DistanceDots {
  /** The place that is followed. */
  place: string
  /** In the order in which they are drawn, from the top. */
  rows: readonly DistanceRow[]
  decimals: number
}

/** How far each component lies behind or ahead of the median, and how far the best has come. */
export function distanceDots(data: DistanceDots, words: Words, theme: ChartTheme): ChartOption {
  const { rows, place, decimals } = data
  const said = words.components
  const signed = (value: number | null) => words.format.signed(value, decimals)
  const color = (own: number) => (own < 0 ? theme.worse : theme.better)
  const datum = (row: DistanceRow, x: number | null) => ({
    value: [x, row.code],
    name: row.name,
    code: row.code,
  })
  const names = new Map(rows.map((row) => [row.code, row.name]))
  const values = new Map(rows.map((row) => [row.code, row.own]))
  const codes = rows.map((row) => row.code)
  const rowSize = theme.size.table

  return {
    ...base(theme),
    grid: { ...base(theme).grid, top: 4, left: 0, right: 4 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (shown: unknown) => {
        const row = rows.find(({ code }) => code === axisCode(shown))
        if (!row) return ''
        if (row.own === null) return `${plain(row.name)}\n${said.notPublished}`
        const toBest = row.best === null ? null : row.own - row.best
        return [
          plain(row.name),
          `${said.toMedian}: ${signed(row.own)}`,
          `${said.toBest}: ${signed(toBest)}`,
        ].join('\n')
      },
    },
    xAxis: {
      ...valueAxis(theme, String),
      scale: false,
      splitNumber: 3,
      axisLabel: {
        ...axisLabel(theme),
        hideOverlap: true,
        formatter: (value: number) => words.format.signed(value, axisDecimals(rows)),
      },
    },
    yAxis: [
      { ...nameAxis(theme, names), triggerEvent: true },
      endAxis(theme, codes, {
        written: (code: string) => {
          const own = values.get(code) ?? null
          if (own === null) return `{unknown|${said.notPublished}}`
          const written = signed(own)
          if (isNothing(written)) return `{level|${written}}`
          return `{${own < 0 ? 'behind' : 'ahead'}|${written}}`
        },
        rich: {
          behind: { color: theme.worse, fontWeight: 500, fontSize: rowSize, fontFamily: theme.font },
          ahead: { color: theme.better, fontWeight: 500, fontSize: rowSize, fontFamily: theme.font },
          level: { color: theme.quiet, fontWeight: 500, fontSize: rowSize, fontFamily: theme.font },
          unknown: { color: theme.quiet, fontSize: theme.size.note, fontFamily: theme.font },
        },
      }),
    ],
    series: [
      {
        id: 'distance',
        type: 'bar',
        silent: true,
        barWidth: 2,
        data: rows.map((row) => ({
          value: [row.own, row.code],
          itemStyle: { color: row.own === null ? theme.others : color(row.own) },
        })),
        markLine: {
          silent: true,
          symbol: 'none',
          data: [{ xAxis: 0 }],
          lineStyle: { color: theme.ink, width: 1, type: 'solid' },
          label: { show: false },
        },
      },
      {
        id: 'best',
        name: said.best,
        type: 'scatter',
        silent: true,
        symbol: 'rect',
        symbolSize: [2, rowSize],
        itemStyle: { color: theme.quiet, opacity: 1 },
        data: rows.map((row) => datum(row, row.own === null ? null : row.best)),
        z: 3,
      },
      {
        id: 'own',
        name: place,
        type: 'scatter',
        symbolSize: rowSize * 0.8,
        itemStyle: { color: theme.followed, opacity: 1 },
        data: rows.map((row) => datum(row, row.own)),
        z: 4,
      },
    ],
  }
}

function axisDecimals(rows: readonly DistanceRow[]): number {
  const known = rows.flatMap(({ own, best }) => [own ?? 0, best ?? 0])
  const span = Math.max(0, ...known) - Math.min(0, ...known)
  return span >= 4 ? 0 : span >= 0.4 ? 1 : span >= 0.04 ? 2 : 3
}
