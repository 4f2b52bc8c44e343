import type { Words } from '../i18n/vi.ts'
import { axisCode } from './axisCode.ts'
import { base, breakLine, type ChartOption, categoryAxis, valueAxis } from './base.ts'
import { cutText } from './cutText.ts'
import type { ChartTheme } from './theme.ts'

export interface PointsPeriod {
  period: string
  /** Estimated; null where nothing is measured. */
  points: number | null
  measurable: number | null
  complete: boolean
  /** Published for the very period. */
  official: number | null
  /** Published rank in words. */
  rank: string | null
}

export interface PointsTrend {
  periods: readonly PointsPeriod[]
  max: number | null
  breaks: readonly { period: string; name: string }[]
  chosen: string | null
}

/** Periods between two marks whose names would run into each other. */
const near = 6

/** Estimated points of an index over the periods, under what can be measured at all, beside what was published. */
export function pointsTrend(data: PointsTrend, words: Words, theme: ChartTheme): ChartOption {
  const { periods, max } = data
  const said = words.points
  const finished = periods.findLastIndex(({ complete }) => complete)
  const end = (name: string, color: string, down: number) => ({
    offset: [0, isClose(data) ? down * theme.size.note * 0.6 : 0],
    show: true,
    formatter: name,
    color,
    fontFamily: theme.font,
    fontSize: theme.size.note,
  })
  const shown = periods.flatMap(({ points, official }) => [points, official].filter((one) => one !== null))
  const least = Math.min(...shown, max ?? Number.POSITIVE_INFINITY)
  return {
    ...base(theme),
    grid: { ...base(theme).grid, top: theme.size.note * 2, right: theme.size.note * 6.5 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.quiet, width: 1 } },
      formatter: (pointed: unknown) => {
        const at = periods.find(({ period }) => period === axisCode(pointed))
        return at ? tip(at, max, words) : ''
      },
    },
    xAxis: {
      ...categoryAxis(
        theme,
        periods.map(({ period }) => period),
      ),
      axisLabel: {
        ...categoryAxis(theme, []).axisLabel,
        formatter: (period: string) => words.indicators.head(period).filter(Boolean).join('/'),
      },
    },
    yAxis: {
      ...valueAxis(theme, (value) => words.format.number(value)),
      min: Math.max(0, Math.floor((least - 2) / 10) * 10),
      max: max ?? undefined,
      splitNumber: 4,
    },
    series: [
      {
        id: 'ceiling',
        type: 'line',
        silent: true,
        symbol: 'none',
        step: 'middle',
        data: periods.map(({ measurable }) => measurable),
        lineStyle: { color: theme.quiet, width: 1, type: [2, 3] },
        endLabel: end(said.history.ceiling, theme.quiet, -1),
        markLine: { silent: true, symbol: 'none', data: breaksApart(data, theme) },
      },
      {
        id: 'open',
        type: 'line',
        silent: true,
        symbol: 'none',
        data: periods.map(({ points, complete }, i) => (!complete || i === finished ? points : null)),
        lineStyle: { color: theme.followed, width: 2, type: [2, 3] },
      },
      {
        id: 'ours',
        type: 'line',
        symbol: 'circle',
        symbolSize: periods.length > 40 ? 0 : 5,
        data: periods.map(({ points, complete, period }) => ({
          value: complete ? points : null,
          name: period,
          code: period,
        })),
        lineStyle: { color: theme.followed, width: 2 },
        itemStyle: { color: theme.followed },
        endLabel: end(said.history.ours, theme.followed, 1),
        labelLayout: { moveOverlap: 'shiftY' },
      },
      {
        id: 'published',
        type: 'scatter',
        symbol: 'diamond',
        symbolSize: 11,
        data: periods.map(({ official, period }, i) => ({
          value: official,
          name: period,
          code: period,
          label: { position: besideOf(periods, i) },
        })),
        itemStyle: { color: theme.ink },
        label: {
          show: true,
          formatter: ({ value }: { value: unknown }) => (typeof value === 'number' ? said.number(value) : ''),
          color: theme.ink,
          fontFamily: theme.font,
          fontSize: theme.size.note,
        },
        z: 4,
      },
    ],
  }
}

/** The last estimate ends where its own ceiling does: their names would run into each other. */
function isClose({ periods, max }: PointsTrend): boolean {
  const last = periods.findLast(({ points, complete }) => points !== null && complete)
  return (last?.measurable ?? 0) - (last?.points ?? 0) < (max ?? 100) * 0.06
}

/** Names of breaks that are near each other stand away from each other. */
function breaksApart({ breaks, periods }: PointsTrend, theme: ChartTheme) {
  const at = breaks.map((one) => periods.findIndex(({ period }) => period === one.period))
  const isNear = (i: number, j: number) => Math.abs((at[i] ?? 0) - (at[j] ?? Number.POSITIVE_INFINITY)) < near
  return breaks.map(({ period, name }, i) => {
    const size = theme.size.note
    const line = breakLine(theme, period, cutText(name, size * 20, size))
    const along = (at[i] ?? 0) / periods.length
    const align =
      i > 0 && isNear(i, i - 1)
        ? 'left'
        : isNear(i, i + 1) || along > 0.6
          ? 'right'
          : along < 0.4
            ? 'left'
            : 'center'
    return { ...line, label: { ...line.label, align } }
  })
}

/** Where the figure of a published point stands free of the next one, of the axis and of the names at the ends. */
function besideOf(periods: readonly PointsPeriod[], i: number): 'left' | 'top' | 'bottom' | 'right' {
  const next = periods.findIndex(({ official }, j) => j > i && official !== null)
  if (next < 0 || next - i > near) return i > periods.length * 0.85 ? 'top' : 'right'
  if (next > i + 1) return 'bottom'
  return i === 0 ? 'top' : 'left'
}

function tip(
  { period, points, measurable, official, rank, complete }: PointsPeriod,
  max: number | null,
  words: Words,
) {
  const said = words.points
  return [
    `${words.format.period(period)}${complete ? '' : ` (${said.unfinished})`}`,
    points === null ? said.notMeasured : `${said.history.ours}: ${said.number(points)}`,
    ...(measurable === null ? [] : [said.measurable(measurable, max)]),
    ...(official === null
      ? []
      : [
          `${said.history.published}: ${words.format.number(official, 2)}${rank === null ? '' : ` (${rank})`}`,
        ]),
  ].join('\n')
}
