import { dayNumber } from '../domain/indicator/day.ts'
import type { Words } from '../i18n/vi.ts'
import type { Drawing } from './canvas.ts'
import type { TrendBreak, TrendPeriod } from './TrendPeriod.ts'
import type { ChartTheme } from './theme.ts'

/** A column behind every period, to point at and to choose; the chosen one is tinted among others. */
export function periodBands(
  periods: readonly TrendPeriod[],
  {
    values,
    fallback,
    chosen,
  }: { values: readonly (number | null)[]; fallback: number | null; chosen: string | null },
  theme: ChartTheme,
) {
  const known = values.find((value) => value !== null) ?? fallback ?? 0
  return {
    id: 'periods',
    type: 'custom',
    clip: true,
    z: 0,
    data: periods.map(({ period }, i) => ({ name: period, code: period, value: [i, values[i] ?? known] })),
    renderItem: ({ dataIndex, coordSys }: Drawing) => {
      const { y, height } = coordSys
      const width = coordSys.width / periods.length
      const left = coordSys.x + width * dataIndex
      const isChosen = periods.length > 1 && periods[dataIndex]?.period === chosen
      const breadth = isChosen ? Math.max(width, 3) : width
      return {
        type: 'rect',
        shape: { x: left - (breadth - width) / 2, y, width: breadth, height },
        style: { fill: theme.followed, opacity: isChosen ? (width > 12 ? 0.08 : 0.16) : 0 },
        emphasis: { style: { opacity: isChosen ? (width > 12 ? 0.08 : 0.16) : 0.07 } },
      }
    },
  }
}

/** Dashed upright lines on the day of every break, with its date above; two that would touch lean apart. */
export function trendBreaks(
  breaks: readonly TrendBreak[],
  periods: readonly TrendPeriod[],
  words: Words,
  theme: ChartTheme,
) {
  const marks = distinctDays(breaks).flatMap((date) => {
    const at = periods.findIndex(({ start, end }) => date >= start && date <= end)
    const period = periods[at]
    if (!period || at === 0) return []
    const share =
      (dayNumber(date) - dayNumber(period.start)) / (dayNumber(period.end) - dayNumber(period.start) + 1)
    return [{ date, at, share }]
  })
  const known = periods.find(({ value }) => value !== null)?.value ?? 0
  return {
    id: 'breaks',
    type: 'custom',
    silent: true,
    clip: false,
    z: 5,
    data: marks.map(({ at }) => [at, known]),
    renderItem: ({ dataIndex, coordSys }: Drawing) => {
      const mark = marks[dataIndex]
      if (!mark) return null
      const { y: top, height } = coordSys
      const along = ({ at, share }: { at: number; share: number }) =>
        coordSys.x + (coordSys.width / periods.length) * (at + share)
      const x = along(mark)
      const isNear = (other: (typeof marks)[number] | undefined) =>
        other !== undefined && Math.abs(x - along(other)) < theme.size.note * 6
      const [nearBefore, nearAfter] = [isNear(marks[dataIndex - 1]), isNear(marks[dataIndex + 1])]
      return {
        type: 'group',
        children: [
          {
            type: 'line',
            shape: { x1: x, y1: top - 4, x2: x, y2: top + height },
            style: { fill: 'none', stroke: theme.quiet, lineWidth: 1, lineDash: [4, 3] },
          },
          {
            type: 'text',
            ignore: nearBefore && nearAfter,
            style: {
              x,
              y: top - 6,
              text: words.format.date(mark.date),
              align: nearBefore ? 'left' : nearAfter ? 'right' : 'center',
              verticalAlign: 'bottom',
              fill: theme.quiet,
              font: `${theme.size.note}px ${theme.font}`,
            },
          },
        ],
      }
    },
  }
}

function distinctDays(breaks: readonly TrendBreak[]): string[] {
  return [...new Set(breaks.filter(({ isBreak }) => isBreak).map(({ date }) => date))].sort()
}
