import type { Words } from '../i18n/vi.ts'
import { base, type ChartOption, plain, valueAxis } from './base.ts'
import { placeInk } from './placeInk.ts'
import { placeShape } from './placeShapes.ts'
import { stretches } from './stretches.ts'
import type { ChartTheme } from './theme.ts'
import { tickDecimals } from './tickDecimals.ts'
import { yearAxis, yearBreaks, yearPointed } from './yearAxis.ts'

export interface LinePoint {
  year: number
  /** Years of one segment may be joined. */
  segment: number
  value: number | null
  /** How it is written, rank included, such as “68,60 (10/63)”. */
  written: string
}

export interface PlaceLines {
  /** The followed one first, five at most. */
  places: readonly { name: string; points: readonly LinePoint[] }[]
  median: readonly LinePoint[]
  breaks: readonly { year: number; suspected: boolean }[]
  /** The year that the rest of the screen shows. */
  year: number
}

/** Totals of a few places over the years, beside the median, broken where years do not compare. */
export function placeLines(
  { places, median, breaks, year }: PlaceLines,
  words: Words,
  theme: ChartTheme,
): ChartOption {
  const lines = [
    { name: words.components.median, points: median, of: null },
    ...places.map((place, i) => ({ ...place, of: i })),
  ]
  const known = lines.flatMap(({ points }) => points.filter(({ value }) => value !== null))
  const years = known.map((point) => point.year)
  const [first, last] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [year, year]
  const decimals = known.length === 0 ? 0 : tickDecimals(known.map(({ value }) => value))

  return {
    ...base(theme),
    grid: { ...base(theme).grid, right: theme.size.note * 10.5, top: 10 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.quiet, width: 1 } },
      formatter: (pointed: unknown) => {
        const at = yearPointed(pointed)
        const said = [...lines.slice(1), ...lines.slice(0, 1)].flatMap(({ name, points }) => {
          const point = points.find((one) => one.year === at)
          return point ? [`${plain(name)}: ${point.written}`] : []
        })
        return at === undefined ? '' : [String(at), ...said].join('\n')
      },
    },
    xAxis: yearAxis(theme, first, last),
    yAxis: {
      ...valueAxis(theme, (value) => words.format.number(value, decimals)),
      splitNumber: 4,
      show: known.length > 0,
    },
    series: [
      ...lines.flatMap(({ name, points, of }) => {
        const shown = points.filter((point) => point.year >= first && point.year <= last)
        const color = of === null ? theme.others : placeInk(of, theme)
        const pieces = stretches(shown, ({ value }) => value !== null)
        const lastKnown = shown.findLast(({ value }) => value !== null)
        return pieces.map((piece, i) => ({
          id: `${of ?? 'median'}-${i}`,
          name,
          type: 'line',
          silent: of === null,
          data: piece.map((point) => ({
            value: [point.year, point.value],
            name: String(point.year),
            symbolSize: of === null ? 0 : point.year === year ? 10 : 6,
          })),
          symbol: of === null ? 'none' : `path://${placeShape(of)}`,
          showSymbol: of !== null,
          connectNulls: false,
          lineStyle: { color, width: of === 0 ? 2 : 1.25, type: of === null ? [2, 3] : 'solid' },
          itemStyle: { color },
          endLabel: {
            show: lastKnown !== undefined && piece.includes(lastKnown),
            // Beside the marks of the others where its line ends before theirs.
            ...(lastKnown !== undefined && lastKnown.year < last
              ? { offset: [0, of === null ? theme.size.note : -theme.size.note] }
              : { distance: 8 }),
            formatter: plain(name),
            color: of === null ? theme.quiet : color,
            fontFamily: theme.font,
            fontSize: theme.size.note,
            fontWeight: of === 0 ? 700 : 400,
            lineHeight: theme.size.note * 1.25,
            width: theme.size.note * 10,
            overflow: 'truncate',
          },
          labelLayout: { moveOverlap: 'shiftY' },
          emphasis: { disabled: of === null },
          z: of === 0 ? 5 : of === null ? 2 : 4,
        }))
      }),
      yearBreaks(
        theme,
        breaks.filter((one) => one.year > first && one.year <= last),
      ),
    ],
  }
}
