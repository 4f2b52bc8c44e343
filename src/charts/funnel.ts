import type { Words } from '../i18n/vi.ts'
import { axisLabel, base, type ChartOption, plain, valueAxis } from './base.ts'
import type { Funnel, FunnelDot, FunnelLimit } from './FunnelDot.ts'
import { isHollow, namesBelow, spanOf, ticksBetween } from './funnelPlaces.ts'
import { nameLines } from './nameLines.ts'
import type { ChartTheme } from './theme.ts'

/** Units by number of cases and rate, in the funnel within which chance leaves them; named only beyond 99.8 %. */
export function funnel(data: Funnel, words: Words, theme: ChartTheme): ChartOption {
  const { dots, lines, average, measure, ringed } = data
  const said = words.funnel
  const write = (value: number) => words.indicators.value(value, measure)
  const size = theme.size.note
  const span = spanOf(data)
  const below = namesBelow(data, span, size)
  const line = (
    id: string,
    of: (limit: FunnelLimit) => number,
    { name = null, dashed = false, down = 0 }: { name?: string | null; dashed?: boolean; down?: number } = {},
  ) => ({
    id,
    type: 'line',
    silent: true,
    symbol: 'none',
    data: lines.map((limit) => [limit.size, of(limit)]),
    lineStyle: { color: theme.quiet, width: 1, ...(dashed && { type: [4, 3] }) },
    endLabel: {
      show: name !== null,
      formatter: name ?? '',
      color: theme.quiet,
      fontFamily: theme.font,
      fontSize: size,
      lineHeight: size * 1.25,
      offset: [0, down],
    },
  })
  const nameWidth = theme.size.table * 12
  const named = new Set(['worse', 'better'])
  return {
    ...base(theme),
    grid: { ...base(theme).grid, top: 8, right: size * 5, bottom: size * 2.2 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'item',
      formatter: (shown: unknown) => {
        const dot = dots.find(({ unit }) => unit === unitOf(shown))
        return dot ? tip(dot, data, words) : ''
      },
    },
    xAxis: {
      type: 'log',
      min: lines[0]?.size ?? 1,
      max: lines.at(-1)?.size ?? 10,
      name: said.sizes,
      nameLocation: 'middle',
      nameGap: size * 2,
      nameTextStyle: { ...axisLabel(theme), fontSize: size },
      axisLine: { show: true, lineStyle: { color: theme.quiet, width: 1 } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...axisLabel(theme),
        hideOverlap: true,
        customValues: ticksBetween(lines[0]?.size ?? 1, lines.at(-1)?.size ?? 10),
        formatter: (value: number) => words.format.number(value),
      },
    },
    yAxis: { ...valueAxis(theme, write), ...span },
    series: [
      line('alarm-low', ({ alarm }) => alarm[0], { name: said.outer, down: below.outer }),
      line('alarm-high', ({ alarm }) => alarm[1]),
      line('warning-low', ({ warning }) => warning[0], { name: said.inner, dashed: true, down: below.inner }),
      line('warning-high', ({ warning }) => warning[1], { dashed: true }),
      {
        ...line('average', () => average, { name: said.average(write(average)) }),
        lineStyle: { color: theme.ink, width: 1 },
      },
      {
        id: 'units',
        type: 'scatter',
        data: dots.map(({ unit, name, size: at, value, verdict, observed, expected }) => ({
          value: [at, value],
          name,
          code: unit,
          symbolSize: named.has(verdict) ? 9 : 7,
          symbol: verdict === 'chance' ? 'diamond' : 'circle',
          itemStyle: styleOf(verdict, unit === ringed, theme),
          label: {
            show: named.has(verdict),
            formatter: [
              ...nameLines(plain(name), { width: nameWidth, lines: 2, size: theme.size.table }),
              countsOf({ observed, expected }, data, words),
            ].join('\n'),
            position: at > middle(lines) ? 'left' : 'right',
            color: theme.ink,
            fontFamily: theme.font,
            fontSize: theme.size.table,
            lineHeight: theme.size.table * 1.3,
          },
        })),
        labelLayout: { moveOverlap: 'shiftY', hideOverlap: true },
        z: 3,
      },
    ],
  }
}

function styleOf(verdict: FunnelDot['verdict'], isRinged: boolean, theme: ChartTheme) {
  const fill =
    verdict === 'worse'
      ? theme.worse
      : verdict === 'better'
        ? theme.better
        : isHollow(verdict)
          ? theme.paper
          : verdict === 'chance'
            ? theme.quiet
            : theme.others
  return {
    color: fill,
    borderColor: isRinged ? theme.ink : isHollow(verdict) ? theme.others : theme.paper,
    borderWidth: isRinged ? 2.5 : 1,
  }
}

function middle(lines: readonly FunnelLimit[]): number {
  return lines[Math.floor(lines.length * 0.6)]?.size ?? 0
}

function countsOf(
  { observed, expected }: Pick<FunnelDot, 'observed' | 'expected'>,
  { misses }: Funnel,
  words: Words,
): string {
  const { number } = words.format
  return words.funnel.tip.observed(misses, number(observed), number(expected, 1))
}

function tip(dot: FunnelDot, funnel: Funnel, words: Words): string {
  const { tip: said, verdicts } = words.funnel
  const write = (value: number) => words.indicators.value(value, funnel.measure)
  const { cases, observed, value } = dot
  return [
    plain(dot.name),
    `${said.cases(words.format.number(cases))} · ${countsOf(dot, funnel, words)}`,
    said.value(write((funnel.misses ? cases - observed : observed) / cases), write(value)),
    said.limits(write(dot.low), write(dot.high)),
    verdicts[dot.verdict],
  ].join('\n')
}

function unitOf(shown: unknown): string | null {
  if (typeof shown !== 'object' || shown === null || !('data' in shown)) return null
  const { data } = shown
  return typeof data === 'object' && data !== null && 'code' in data ? String(data.code) : null
}
