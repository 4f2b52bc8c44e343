import type { Words } from '../i18n/vi.ts'
import { base, type ChartOption, plain, valueAxis } from './base.ts'
import { type HistoryLine, knownOf, labelOffsets } from './endLabels.ts'
import type { HistoryYear } from './HistoryYear.ts'
import { stretches } from './stretches.ts'
import type { ChartTheme } from './theme.ts'
import { tickDecimals } from './tickDecimals.ts'
import { yearAxis, yearBreaks, yearPointed } from './yearAxis.ts'

export interface ComponentHistory {
  /** The place that is followed. */
  place: string
  years: readonly HistoryYear[]
  /** First years behind a break. */
  breaks: readonly { year: number; suspected: boolean }[]
  /** The year that the rest of the screen shows. */
  year: number
  decimals: number
  /** Distances to the median in place of scores. */
  distance: boolean
}

/** One component of one place over the years, beside the median and the best, broken where years do not compare. */
export function componentHistory(data: ComponentHistory, words: Words, theme: ChartTheme): ChartOption {
  const { years, place, decimals, distance, year } = data
  const said = words.components
  const write = (value: number | null) =>
    distance ? words.format.signed(value, decimals) : words.format.number(value, decimals)
  const first = Math.min(...years.map((one) => one.year))
  const last = Math.max(...years.map((one) => one.year))
  const shown = distance ? years.map(fromMedian) : years
  const names: Record<HistoryLine, string> = { own: place, median: said.median, best: said.best }
  const offsets = labelOffsets(shown)
  const axisDecimals = tickDecimals(knownOf(shown))
  const breaks = data.breaks.filter((one) => one.year > first && one.year <= last)

  return {
    ...base(theme),
    grid: { ...base(theme).grid, right: theme.size.note * 6.5, top: 8 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.quiet, width: 1 } },
      formatter: (pointed: unknown) => {
        const at = shown.find((one) => one.year === yearPointed(pointed))
        if (!at) return ''
        const lines = (['own', 'median', 'best'] as const).map(
          (line) => `${plain(names[line])}: ${write(at[line])}`,
        )
        return [String(at.year), ...lines, `${said.rank}: ${at.rank}`].join('\n')
      },
    },
    xAxis: yearAxis(theme, first, last),
    yAxis: {
      ...valueAxis(theme, (value) =>
        distance ? words.format.signed(value, axisDecimals) : words.format.number(value, axisDecimals),
      ),
      splitNumber: 4,
    },
    series: [
      ...(['best', 'median', 'own'] as const).flatMap((line) =>
        stretches(shown, (one) => one[line] !== null).map((stretch, i, all) => ({
          id: `${line}-${i}`,
          name: names[line],
          type: 'line',
          silent: line !== 'own',
          data: stretch.map((one) => ({
            value: [one.year, one[line]],
            symbolSize: line === 'own' ? (one.year === year ? 9 : 5) : 3,
            name: String(one.year),
            year: one.year,
          })),
          symbol: 'circle',
          showSymbol: line === 'own' || stretch.filter((one) => one[line] !== null).length === 1,
          connectNulls: false,
          lineStyle: {
            color: line === 'own' ? theme.followed : theme.others,
            width: line === 'own' ? 2 : 1.25,
            type: line === 'best' ? [2, 3] : 'solid',
          },
          itemStyle: { color: line === 'own' ? theme.followed : theme.others },
          endLabel: {
            show: i === all.length - 1,
            formatter: plain(names[line]),
            color: line === 'own' ? theme.followed : theme.quiet,
            fontFamily: theme.font,
            fontSize: theme.size.note,
            width: theme.size.note * 6.5,
            overflow: 'truncate',
            offset: [0, offsets[line]],
          },
          emphasis: { disabled: line !== 'own' },
          z: line === 'own' ? 4 : 3,
        })),
      ),
      yearBreaks(theme, breaks),
    ],
  }
}

function fromMedian(one: HistoryYear): HistoryYear {
  const less = (value: number | null) => (value === null || one.median === null ? null : value - one.median)
  return { ...one, own: less(one.own), best: less(one.best), median: less(one.median) }
}
