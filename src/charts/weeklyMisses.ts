import type { Words } from '../i18n/vi.ts'
import { base, breakLines, type ChartOption, categoryAxis, valueAxis } from './base.ts'
import type { ChartTheme } from './theme.ts'

export interface MissesWeek {
  period: string
  start: string
  end: string
  cases: number
  observed: number
  expected: number | null
  limit: number | null
}

export interface WeeklyMisses {
  weeks: readonly MissesWeek[]
  /** Share of cases that the target allows to miss; null where the alert is no missed target. */
  allowed: number | null
  /** `2026-W33`, in which it began; null where that lies before the weeks shown. */
  since: string | null
}

/** Cases missed week by week, over what the own past lets expect and the most that is usual. */
export function weeklyMisses(
  { weeks, allowed, since }: WeeklyMisses,
  words: Words,
  theme: ChartTheme,
): ChartOption {
  const said = words.alerts.detail
  const plainLine = { type: 'line', silent: true, symbol: 'none', animation: false } as const
  const last = weeks.at(-1)
  const named = (name: string, color: string) => ({
    show: true,
    formatter: name,
    color,
    fontFamily: theme.font,
    fontSize: theme.size.note,
    distance: 4,
  })
  const room = Math.max(...[said.limit, said.expected, said.allowed].map(({ length }) => length))
  return {
    ...base(theme),
    grid: { ...base(theme).grid, top: 28, right: room * theme.size.note * 0.56 + 8 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      formatter: (pointed: unknown) => tip(weeks[indexOf(pointed)], allowed, words),
    },
    xAxis: {
      ...categoryAxis(
        theme,
        weeks.map(({ period }) => period),
      ),
      axisLabel: {
        ...categoryAxis(theme, []).axisLabel,
        interval: (i: number) => (weeks.length - 1 - i) % 4 === 0,
        formatter: (period: string) => words.indicators.head(period).filter(Boolean).join('/'),
      },
    },
    yAxis: {
      ...valueAxis(theme, (value) => words.format.number(value)),
      min: 0,
      minInterval: 1,
      scale: false,
    },
    series: [
      {
        ...plainLine,
        id: 'limit',
        step: 'middle',
        data: weeks.map(({ limit }) => limit),
        lineStyle: { color: theme.others, width: 1 },
        areaStyle: { color: theme.band, opacity: 1 },
        endLabel: { ...named(said.limit, theme.quiet), show: last?.limit != null },
        labelLayout: { moveOverlap: 'shiftY' },
      },
      {
        ...plainLine,
        id: 'expected',
        data: weeks.map(({ expected }) => expected),
        lineStyle: { color: theme.quiet, width: 1.5, type: [5, 3] },
        endLabel: { ...named(said.expected, theme.quiet), show: last?.expected != null },
        labelLayout: { moveOverlap: 'shiftY' },
      },
      {
        ...plainLine,
        id: 'allowed',
        data: allowed === null ? [] : weeks.map(({ cases }) => cases * allowed),
        lineStyle: { color: theme.better, width: 1.5 },
        endLabel: { ...named(said.allowed, theme.better), show: allowed !== null },
        labelLayout: { moveOverlap: 'shiftY' },
      },
      {
        type: 'line',
        id: 'observed',
        animation: false,
        showAllSymbol: true,
        symbol: 'circle',
        data: weeks.map(({ observed, limit }) => ({
          value: observed,
          symbolSize: limit !== null && observed > limit ? 8 : 4,
        })),
        lineStyle: { color: theme.followed, width: 2 },
        itemStyle: { color: theme.followed },
        markLine: breakLines(theme, since === null ? [] : [{ at: since, name: said.start(since) }]),
        z: 5,
      },
    ],
  }
}

function tip(week: MissesWeek | undefined, allowed: number | null, words: Words): string {
  if (!week) return ''
  const { format, indicators, alerts } = words
  const { period, start, end, observed, cases, expected, limit } = week
  return [
    indicators.period(period, start, end),
    alerts.detail.tip(format.number(observed), format.number(cases)),
    ...(expected === null ? [] : [alerts.detail.tipExpected(expected, limit)]),
    ...(allowed === null ? [] : [alerts.detail.tipAllowed(cases * allowed)]),
  ].join('\n')
}

function indexOf(pointed: unknown): number {
  const first: unknown = Array.isArray(pointed) ? pointed[0] : pointed
  return typeof first === 'object' && first !== null && 'dataIndex' in first
    ? Number(first.dataIndex)
    : Number.NaN
}
