import type { Words } from '../i18n/vi.ts'
import { base, type ChartOption, categoryAxis, plain, valueAxis } from './base.ts'
import type { TrendBreak, TrendPeriod } from './TrendPeriod.ts'
import { textWidth } from './textWidth.ts'
import type { ChartTheme } from './theme.ts'
import { periodBands, trendBreaks } from './trendMarks.ts'

export interface IndicatorTrend {
  measure: string
  minimum: number | null
  target: number | null
  direction: 'higher' | 'lower'
  /** With what a change compares, in words. */
  before: string
  periods: readonly TrendPeriod[]
  breaks: readonly TrendBreak[]
  /** The period that the rest of the screen shows. */
  chosen: string | null
  /** Added up from the start of each year. */
  toDate: boolean
  /** Sums over the units that one was made of, or became part of, where they differ from its own; one per period. */
  like?: readonly TrendLike[] | null
}

export interface TrendLike {
  value: number | null
  numerator: number | null
  denominator: number | null
}

/** Between two figures along an axis: the least that is told apart as they are written. */
const finestStep: Readonly<Record<string, number>> = { fraction: 0.001, 'working days': 0.1 }

/** One indicator of one unit over its periods: value, random variation, target, breaks, the unfinished period dotted. */
export function indicatorTrend(data: IndicatorTrend, words: Words, theme: ChartTheme): ChartOption {
  const { periods, measure, target, direction, chosen } = data
  const said = words.indicators
  const values = periods.map(({ value }) => value)
  const finished = periods.map(({ value, complete }) => (complete ? value : null))
  const lastFinished = periods.findLastIndex(({ complete }) => complete)
  const open = periods.map(({ value, complete }, i) => (!complete || i === lastFinished ? value : null))
  const line = {
    type: 'line',
    silent: true,
    animation: false,
    connectNulls: false,
    showAllSymbol: true,
  } as const
  const hidden = { ...line, symbol: 'none', lineStyle: { opacity: 0 }, stack: 'band' } as const
  const write = (value: number) => said.plainValue(value, measure)
  const named = target === null ? '' : said.trend.target(said.target(target, measure))

  return {
    ...base(theme),
    grid: {
      ...base(theme).grid,
      top: theme.size.note * 2,
      right:
        named === ''
          ? 16
          : 8 + Math.max(...named.split('\n').map((part) => textWidth(part, theme.size.note))),
    },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.quiet, width: 1 } },
      formatter: (pointed: unknown) => {
        const i = indexOf(pointed)
        const at = i === null ? undefined : periods[i]
        return i !== null && at ? tip(at, i, data, words) : ''
      },
    },
    xAxis: {
      ...categoryAxis(
        theme,
        periods.map(({ period }) => period),
      ),
      axisLabel: {
        ...categoryAxis(theme, []).axisLabel,
        margin: 10,
        interval: (i: number) => isLabelled(periods, i),
        formatter: (_: string, i: number) => tick(periods[i], words),
      },
    },
    yAxis: {
      ...valueAxis(theme, write),
      splitNumber: 4,
      minInterval: finestStep[measure] ?? 1,
      min: ({ min }: { min: number }) => (measure === 'fraction' && min >= 0 && min < 0.02 ? 0 : null),
      max: ({ max }: { max: number }) => (measure === 'fraction' && max <= 1 && max > 0.95 ? 1 : null),
    },
    series: [
      periodBands(periods, { values, fallback: target, chosen }, theme),
      { ...hidden, id: 'low', data: periods.map(({ low }) => low) },
      {
        ...hidden,
        id: 'band',
        areaStyle: { color: theme.others, opacity: 0.22 },
        data: periods.map(({ low, high }) => (low === null || high === null ? null : high - low)),
      },
      {
        ...line,
        id: 'target',
        symbol: 'none',
        // Only for the reach of the axis: of one period there is no line from point to point.
        data: target === null ? [] : periods.map(() => target),
        lineStyle: { opacity: 0 },
        markLine: {
          silent: true,
          symbol: 'none',
          data: target === null ? [] : [{ yAxis: target }],
          lineStyle: { color: theme.quiet, width: 1, type: [5, 3] },
          label: {
            formatter: named,
            color: theme.quiet,
            fontFamily: theme.font,
            fontSize: theme.size.note,
            lineHeight: theme.size.note * 1.3,
            offset: [0, isLow(target, periods) ? -theme.size.note : 0],
          },
        },
        markArea: {
          silent: true,
          itemStyle: { color: theme.band },
          data:
            target === null || periods.length < 2
              ? []
              : [
                  [
                    { yAxis: direction === 'higher' ? target : Number.NEGATIVE_INFINITY },
                    { yAxis: direction === 'higher' ? Number.POSITIVE_INFINITY : target },
                  ],
                ],
        },
      },
      ...(data.like ? [likeLine(data.like, words, theme)] : []),
      {
        ...line,
        id: 'open',
        symbol: 'none',
        data: open,
        lineStyle: { color: theme.followed, width: 2, type: [2, 3] },
      },
      {
        ...line,
        id: 'value',
        data: finished.map((value, i) => dot(value, periods, i, data, theme)),
        symbol: 'circle',
        lineStyle: { color: theme.followed, width: periods.length > 80 ? 1.5 : 2 },
        itemStyle: { color: theme.followed },
      },
      {
        ...line,
        id: 'unfinished',
        data: periods.map(({ value, complete }) => (complete ? null : value)),
        symbol: 'circle',
        symbolSize: 7,
        lineStyle: { opacity: 0 },
        itemStyle: { color: theme.paper, borderColor: theme.followed, borderWidth: 1.5 },
      },
      chosenLabel(data, words, theme),
      trendBreaks(data.breaks, periods, words, theme),
    ],
  }
}

/** Like for like across a reorganisation: grey, so that nobody takes it for the unit's own. */
function likeLine(like: readonly TrendLike[], words: Words, theme: ChartTheme) {
  const named = lowestOf(like)
  return {
    id: 'like',
    type: 'line',
    silent: true,
    animation: false,
    connectNulls: false,
    showAllSymbol: true,
    symbol: 'circle',
    lineStyle: { color: theme.others, width: 1.5 },
    itemStyle: { color: theme.paper, borderColor: theme.others, borderWidth: 1.25 },
    symbolSize: like.length > 60 ? 0 : 4,
    data: like.map(({ value }, i) => ({
      value,
      ...(i === named && {
        symbolSize: 4,
        label: {
          show: true,
          position: 'bottom',
          distance: 6,
          align: i < like.length * 0.25 ? 'left' : i > like.length * 0.75 ? 'right' : 'center',
          formatter: words.indicators.like.line,
          color: theme.quiet,
          fontFamily: theme.font,
          fontSize: theme.size.note,
          backgroundColor: theme.paper,
          padding: [0, 2],
        },
      }),
    })),
    z: 3,
  }
}

/** Where a name below the line meets nothing of it, nor the dates of breaks above. */
function lowestOf(like: readonly TrendLike[]): number {
  const lowest = Math.min(...like.flatMap(({ value }) => (value === null ? [] : [value])))
  return like.findIndex(({ value }) => value === lowest)
}

function dot(
  value: number | null,
  periods: readonly TrendPeriod[],
  i: number,
  { chosen }: IndicatorTrend,
  theme: ChartTheme,
) {
  const at = periods[i]
  const alone = periods[i - 1]?.value == null && periods[i + 1]?.value == null
  if (at?.period === chosen) return { value, symbolSize: 9 }
  if (at?.belowMinimum) {
    return {
      value,
      symbolSize: 5,
      itemStyle: { color: theme.paper, borderColor: theme.others, borderWidth: 1.5 },
    }
  }
  return { value, symbolSize: alone ? 4 : periods.length > 60 ? 0 : 4 }
}

function chosenLabel({ periods, chosen, measure }: IndicatorTrend, words: Words, theme: ChartTheme) {
  const at = periods.findIndex(({ period }) => period === chosen)
  const value = periods[at]?.value ?? null
  return {
    id: 'chosen',
    type: 'line',
    showAllSymbol: true,
    silent: true,
    symbol: 'circle',
    symbolSize: 1,
    lineStyle: { opacity: 0 },
    data: periods.map((_, i) => (i === at ? value : null)),
    label: {
      show: true,
      position: isHigh(value, periods) ? 'bottom' : 'top',
      distance: 10,
      align: at > periods.length * 0.75 ? 'right' : at < periods.length * 0.25 ? 'left' : 'center',
      formatter: words.indicators.value(value, measure),
      color: theme.followed,
      fontFamily: theme.font,
      fontSize: theme.size.text,
      fontWeight: 700,
      backgroundColor: theme.paper,
      padding: [1, 4],
    },
    z: 6,
  }
}

/** At the foot of the picture, where a name of two lines would meet the periods below. */
function isLow(target: number | null, periods: readonly TrendPeriod[]): boolean {
  const known = periods.flatMap(({ value, low }) => (value === null ? [] : [low ?? value]))
  if (target === null) return false
  const [least, most] = [Math.min(target, ...known), Math.max(target, ...known)]
  return target - least < (most - least) * 0.15
}

/** In the upper fifth of all values, where a label above would meet the names of breaks. */
function isHigh(value: number | null, periods: readonly TrendPeriod[]): boolean {
  const known = periods.flatMap((one) => (one.value === null ? [] : [one.value]))
  const [least, most] = [Math.min(...known), Math.max(...known)]
  return value !== null && most > least && (value - least) / (most - least) > 0.8
}

function tip(at: TrendPeriod, i: number, data: IndicatorTrend, words: Words): string {
  const said = words.indicators
  const { measure, before, minimum, toDate } = data
  const named = toDate ? said.toDate : said.period
  const write = (value: number | null) => said.value(value, measure)
  const together = data.like?.[i]
  const happened = data.breaks.filter(({ date }) => date >= at.start && date <= at.end)
  return [
    `${named(at.period, at.start, at.end)}${at.complete ? '' : ` – ${said.unfinished}`}`,
    at.value === null ? said.noFigure(at, at) : write(at.value),
    at.denominator === null ? null : `${said.trend.counts}: ${said.counts(at.numerator, at.denominator)}`,
    at.low === null || at.high === null ? null : said.trend.interval(write(at.low), write(at.high)),
    at.belowMinimum && minimum !== null ? said.trend.minimum(minimum) : null,
    at.change === null ? null : said.trend.change(said.signedValue(at.change, measure), before),
    at.lastYear === null ? null : said.trend.lastYear(write(at.lastYear)),
    together?.value == null
      ? null
      : said.like.tip(write(together.value), said.counts(together.numerator, together.denominator)),
    ...happened.map(({ date, name }) => plain(`${words.format.date(date)}: ${name}`)),
  ]
    .filter((line) => line !== null)
    .join('\n')
}

function indexOf(pointed: unknown): number | null {
  const first: unknown = Array.isArray(pointed) ? pointed[0] : pointed
  if (typeof first !== 'object' || first === null || !('dataIndex' in first)) return null
  return typeof first.dataIndex === 'number' ? first.dataIndex : null
}

/** Weeks are labelled by the month in which a quarter of the year begins. */
function isLabelled(periods: readonly TrendPeriod[], i: number): boolean {
  const at = periods[i]
  if (!at) return false
  if (!at.period.includes('-W')) return periods.length < 14 || (periods.length - 1 - i) % 3 === 0
  if (periods.length < 30) return i % 4 === 0
  const month = (date: string) => Number(date.slice(5, 7))
  const quarter = (date: string) => Math.floor((month(date) - 1) / 3)
  const before = periods[i - 1]
  return before !== undefined && quarter(before.end) !== quarter(at.end)
}

function tick(at: TrendPeriod | undefined, words: Words): string {
  if (!at) return ''
  const { head, month } = words.indicators
  return at.period.includes('-W') ? month(at.end.slice(0, 7)) : head(at.period).filter(Boolean).join('/')
}
