import type { Words } from '../i18n/vi.ts'
import { axisCode } from './axisCode.ts'
import { axisLabel, base, type ChartOption, plain, valueAxis } from './base.ts'
import { nameLines } from './nameLines.ts'
import type { ChartTheme } from './theme.ts'

export interface FanPoint {
  x: number
  y: number
  /** What is said of it, line by line. */
  said: readonly string[]
}

export interface FanStep {
  x: number
  expected: number
  low: number | null
  high: number | null
  said: readonly string[]
}

export interface ForecastFan {
  /** Runs of points that may be joined; between two lies a break. */
  runs: readonly (readonly FanPoint[])[]
  /** Known, but of no whole table: hollow. */
  apart: readonly FanPoint[]
  /** From where the past ends; its first step has no width. Empty = nothing is foretold. */
  fan: readonly FanStep[]
  /** Beats what is naive; else it is drawn as a reference only. */
  proven: boolean
  /** At the end of the fan. */
  end: string
  ticks: readonly { x: number; label: string }[]
  /** Dashed upright lines. */
  breaks: readonly number[]
  decimals: number
  /** Every point has its dot. */
  dots: boolean
}

/** What was, as a line, and what is foretold, as a dotted line in a band that opens. */
export function forecastFan(data: ForecastFan, words: Words, theme: ChartTheme): ChartOption {
  const { runs, apart, fan, proven, end, ticks, breaks, decimals, dots } = data
  const colour = proven ? theme.followed : theme.quiet
  const xs = [...runs.flat(), ...apart, ...fan].map(({ x }) => x)
  const [first, last] = [Math.min(...xs), Math.max(...xs)]
  const margin = (last - first || 1) * 0.03
  const said = new Map([...runs.flat(), ...apart, ...fan].map((point) => [point.x, point.said]))
  const size = theme.size.table
  const room = size * 10
  const line = { type: 'line', animation: false, connectNulls: false } as const
  const hidden = {
    ...line,
    silent: true,
    symbol: 'none',
    lineStyle: { opacity: 0 },
    stack: 'band',
    stackStrategy: 'all',
  } as const

  return {
    ...base(theme),
    grid: { ...base(theme).grid, right: room + 14, top: 12 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'line', snap: true, lineStyle: { color: theme.quiet, width: 1 } },
      formatter: (pointed: unknown) => (said.get(xOf(pointed)) ?? []).map(plain).join('\n'),
    },
    xAxis: {
      type: 'value',
      min: first - margin,
      max: last + margin,
      axisLine: { show: true, lineStyle: { color: theme.quiet, width: 1 }, onZero: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...axisLabel(theme),
        customValues: ticks.map(({ x }) => x),
        formatter: (value: number) => ticks.find(({ x }) => x === value)?.label ?? '',
        hideOverlap: true,
        showMinLabel: true,
        showMaxLabel: true,
      },
    },
    yAxis: { ...valueAxis(theme, (value) => words.format.number(value, decimals)), splitNumber: 4 },
    series: [
      { ...hidden, id: 'low', data: fan.map(({ x, expected, low }) => [x, low ?? expected]) },
      {
        ...hidden,
        id: 'band',
        areaStyle: { color: colour, opacity: 0.18 },
        data: fan.map(({ x, low, high }) => [x, low === null || high === null ? 0 : high - low]),
      },
      ...runs.map((run, i) => ({
        ...line,
        id: `run-${i}`,
        data: run.map(({ x, y }) => [x, y]),
        symbol: 'circle',
        symbolSize: 5,
        showSymbol: dots || run.length === 1,
        lineStyle: { color: theme.followed, width: 2 },
        itemStyle: { color: theme.followed },
      })),
      {
        ...line,
        id: 'end',
        silent: true,
        // Right of everything, so that it covers nothing that was published since.
        data: fan.slice(-1).map(({ expected }) => [last, expected]),
        symbol: 'circle',
        symbolSize: 1,
        showSymbol: true,
        lineStyle: { opacity: 0 },
        itemStyle: { color: 'transparent' },
        label: {
          show: true,
          position: 'right',
          distance: 10,
          formatter: end
            .split('\n')
            .flatMap((line) => nameLines(plain(line), { width: room, lines: 2, size, weight: 700 }))
            .join('\n'),
          color: colour,
          fontFamily: theme.font,
          fontSize: theme.size.table,
          fontWeight: 700,
          lineHeight: theme.size.table * 1.4,
        },
      },
      {
        ...line,
        id: 'apart',
        data: apart.map(({ x, y }) => [x, y]),
        symbol: 'circle',
        symbolSize: 8,
        showSymbol: true,
        lineStyle: { opacity: 0 },
        itemStyle: { color: theme.paper, borderColor: theme.followed, borderWidth: 1.5 },
      },
      {
        ...line,
        id: 'forecast',
        data: fan.map(({ x, expected }, i) => ({
          value: [x, expected],
          symbolSize: i === fan.length - 1 ? 9 : 0,
        })),
        symbol: 'diamond',
        showSymbol: true,
        lineStyle: { color: colour, width: 2, type: [2, 3] },
        itemStyle: { color: colour },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          data: breaks.map((x) => ({
            xAxis: x,
            lineStyle: { color: theme.quiet, width: 1, type: [4, 3] },
          })),
        },
      },
    ],
  }
}

function xOf(pointed: unknown): number {
  return Number(axisCode(pointed) ?? Number.NaN)
}
