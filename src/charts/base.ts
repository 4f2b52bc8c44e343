import type { EChartsCoreOption } from 'echarts/core'
import type { ChartTheme } from './theme.ts'

export type ChartOption = EChartsCoreOption

/** What every picture shares: type, paper, no movement, tooltips in which text is text and never HTML. */
export function base(theme: ChartTheme) {
  return {
    animation: false,
    // What has no colour of its own is drawn in none of the library's.
    color: [theme.others],
    backgroundColor: 'transparent',
    textStyle: { fontFamily: theme.font, fontSize: theme.size.table, color: theme.ink },
    grid: {
      left: 8,
      right: 16,
      top: 12,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: tooltip(theme),
  } satisfies ChartOption
}

export function tooltip(theme: ChartTheme) {
  return {
    show: true,
    renderMode: 'richText',
    confine: true,
    transitionDuration: 0,
    backgroundColor: theme.paper,
    borderColor: theme.quiet,
    borderWidth: 1,
    padding: [8, 10],
    shadowBlur: 0,
    shadowOffsetX: 0,
    shadowOffsetY: 0,
    extraCssText: '',
    textStyle: {
      fontFamily: theme.font,
      fontSize: theme.size.table,
      lineHeight: theme.size.table * 1.5,
      color: theme.ink,
    },
    axisPointer: {
      lineStyle: { color: theme.quiet, width: 1, type: 'solid' },
      label: { show: false },
    },
  } as const
}

/** An axis of figures: hairlines across, no axis line, labels by the given format. */
export function valueAxis(theme: ChartTheme, format: (value: number) => string) {
  return {
    type: 'value',
    scale: true,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: true, lineStyle: { color: theme.hairline, width: 1 } },
    // Where not all have room, the ends stay, and with them what is read between them.
    axisLabel: { ...axisLabel(theme), showMinLabel: true, showMaxLabel: true, formatter: format },
    nameTextStyle: axisLabel(theme),
  } as const
}

/** An axis of names or periods: one line in ink, no grid. */
export function categoryAxis(theme: ChartTheme, names: readonly string[]) {
  return {
    type: 'category',
    data: [...names],
    axisLine: { show: true, lineStyle: { color: theme.quiet, width: 1 } },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: { ...axisLabel(theme), hideOverlap: true },
  } as const
}

export function axisLabel(theme: ChartTheme) {
  return { color: theme.quiet, fontFamily: theme.font, fontSize: theme.size.table } as const
}

/** A break in a series: a dashed upright line with its name above the grid; a datum of `breakLines`. */
export function breakLine(theme: ChartTheme, at: string | number, name: string) {
  return {
    xAxis: at,
    name,
    lineStyle: { color: theme.quiet, width: 1, type: [4, 3] },
    label: {
      show: true,
      formatter: () => plain(name),
      position: 'end',
      distance: 4,
      color: theme.quiet,
      fontFamily: theme.font,
      fontSize: theme.size.note,
    },
  } as const
}

/** The `markLine` of a series that crosses breaks. */
export function breakLines(theme: ChartTheme, breaks: readonly { at: string | number; name: string }[]) {
  return {
    silent: true,
    symbol: 'none',
    data: breaks.map(({ at, name }) => breakLine(theme, at, name)),
  } as const
}

/** Words from data inside rich text: braces would be read as style marks. */
export function plain(text: string): string {
  return text.replaceAll('{', '(').replaceAll('}', ')').replaceAll('|', '¦')
}
