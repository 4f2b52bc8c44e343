import { axisLabel } from './base.ts'
import type { ChartTheme } from './theme.ts'

/** Published years along the bottom, six of them named at most, in even steps back from the last. */
export function yearAxis(theme: ChartTheme, first: number, last: number) {
  return {
    type: 'value',
    min: first - 0.5,
    max: last + 0.5,
    axisLine: { show: true, lineStyle: { color: theme.quiet, width: 1 }, onZero: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: {
      ...axisLabel(theme),
      customValues: yearTicks(first, last),
      formatter: (value: number) => String(value),
      hideOverlap: true,
    },
  } as const
}

/** In even steps back from the last, as many as have room on a phone. */
export function yearTicks(first: number, last: number, most = 6): number[] {
  const every = Math.ceil((last - first + 1) / most)
  return Array.from({ length: last - first + 1 }, (_, i) => last - i)
    .filter((_, i) => i % every === 0)
    .reverse()
}

/** Dashed upright lines before the first years behind a break, dotted where it is only suspected. */
export function yearBreaks(theme: ChartTheme, breaks: readonly { year: number; suspected: boolean }[]) {
  return {
    id: 'breaks',
    type: 'line',
    color: theme.quiet,
    silent: true,
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: false },
      data: breaks.map((one) => ({
        xAxis: one.year - 0.5,
        lineStyle: { color: theme.quiet, width: 1, type: one.suspected ? [1, 4] : [4, 3] },
      })),
    },
  } as const
}

/** The year that an axis tooltip points at. */
export function yearPointed(pointed: unknown): number | undefined {
  const first: unknown = Array.isArray(pointed) ? pointed[0] : pointed
  if (typeof first !== 'object' || first === null || !('axisValue' in first)) return undefined
  return Number(first.axisValue)
}
