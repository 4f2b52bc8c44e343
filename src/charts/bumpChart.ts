import type { Words } from '../i18n/vi.ts'
import type { BumpBreak, BumpData, BumpLine, BumpPoint } from './BumpData.ts'
import type { ChartOption } from './base.ts'
import { axisLabel, base, breakLine, plain, valueAxis } from './base.ts'
import { breakNames } from './breakNames.ts'
import { bumpNames } from './bumpNames.ts'
import type { Canvas } from './canvas.ts'
import type { ChartTheme } from './theme.ts'
import { yearTicks } from './yearAxis.ts'

/** Room for the names at the right end, in sizes of their letters. */
const nameRoom = 10.2

/** Ranks over the years, the first on top; lines end where ranks stop being comparable. */
export function bumpChart(data: BumpData, words: Words, theme: ChartTheme): ChartOption {
  const others = data.lines.filter(({ place }) => place !== data.followed && place !== data.chosen)
  const marked = [data.chosen, data.followed].flatMap(
    (place) => data.lines.find((line) => line.place === place) ?? [],
  )
  const worst = Math.max(
    2,
    ...data.lines.flatMap(({ points }) => points.flatMap(({ rank, rankHigh }) => [rank ?? 0, rankHigh ?? 0])),
  )
  const narrowed = data.lines.some(({ peer }) => !peer)
  const color = ({ place }: BumpLine) => (place === data.followed ? theme.followed : theme.ink)

  return {
    ...base(theme),
    grid: {
      ...base(theme).grid,
      top: 26,
      right: Math.round(theme.size.note * nameRoom),
      left: 10,
      bottom: 4,
    },
    tooltip: {
      ...base(theme).tooltip,
      formatter: (item: { seriesId: string; dataIndex: number; data: { year?: number } }) =>
        plain(tooltipOf(item, data, others, words)),
    },
    xAxis: {
      ...valueAxis(theme, (value) => (Number.isInteger(value) ? String(value) : '')),
      splitLine: { show: false },
      min: data.firstYear - 0.5,
      max: data.lastYear + 0.5,
      interval: 1,
      axisLabel: {
        ...axisLabel(theme),
        hideOverlap: true,
        formatter: (value: number) => String(Math.round(value)),
        customValues: yearTicks(data.firstYear, data.lastYear, 4),
      },
    },
    yAxis: {
      ...valueAxis(theme, (value) => words.format.number(value)),
      inverse: true,
      scale: false,
      min: 0,
      max: worst + 1,
      axisLabel: { ...axisLabel(theme), customValues: rankTicks(worst) },
      axisTick: { show: false, customValues: rankTicks(worst) },
      splitLine: { show: false },
    },
    series: [
      {
        id: 'others',
        type: 'custom',
        data: others.map(({ place, name }) => ({ name, place, value: [data.firstYear, 1] })),
        renderItem: ({ dataIndex }: { dataIndex: number }, canvas: Canvas) =>
          pathOf(others[dataIndex], { canvas, theme, narrowed }),
      },
      {
        id: 'bounds',
        type: 'custom',
        silent: true,
        data: marked.flatMap((line) =>
          line.points.flatMap(({ year, rank, rankLow, rankHigh }) =>
            rank === null && rankLow !== null && rankHigh !== null
              ? [{ value: [year, rankLow, rankHigh], itemStyle: { color: color(line) } }]
              : [],
          ),
        ),
        encode: { x: 0, y: [1, 2] },
        renderItem: (_: unknown, canvas: Canvas) => boundsBar(canvas, theme),
      },
      ...marked.map((line) => ({
        id: `line ${line.place}`,
        name: line.name,
        type: 'line',
        z: line.place === data.followed ? 6 : 5,
        symbol: 'circle',
        symbolSize: 7,
        showAllSymbol: true,
        connectNulls: false,
        lineStyle: { color: color(line), width: 2.5 },
        itemStyle: { color: color(line), borderColor: theme.paper, borderWidth: 1 },
        emphasis: { scale: 1.4, lineStyle: { width: 2.5 } },
        data: withGaps(line.points).map(({ year, rank }) => ({
          place: line.place,
          year,
          value: [year, rank ?? '-'],
        })),
        markLine:
          line.place === data.followed
            ? {
                silent: true,
                animation: false,
                symbol: 'none',
                data: data.breaks.map((one) => breakAt(one, theme)),
              }
            : undefined,
      })),
      breakNames(data.breaks, theme),
      bumpNames(data, worst, theme),
    ],
  }
}

function breakAt({ year, name, refused }: BumpBreak, theme: ChartTheme) {
  const line = breakLine(theme, year - 0.5, name)
  return {
    ...line,
    lineStyle: { ...line.lineStyle, type: refused ? 'solid' : [4, 3], color: theme.others },
    label: { show: false },
  }
}

/** Null between two segments, so that no line crosses. */
export function withGaps(points: readonly BumpPoint[]): { year: number; rank: number | null }[] {
  return points.flatMap((point, i) => {
    const before = points[i - 1]
    const gap = before && before.segment !== point.segment ? [{ year: point.year - 0.5, rank: null }] : []
    return [...gap, { year: point.year, rank: point.rank }]
  })
}

/** Peers stand out a little among the others, where not all are peers. */
function pathOf(
  line: BumpLine | undefined,
  { canvas, theme, narrowed }: { canvas: Canvas; theme: ChartTheme; narrowed: boolean },
) {
  if (!line) return null
  const pieces: number[][][] = [[]]
  for (const { year, rank } of withGaps(line.points)) {
    if (rank === null) pieces.push([])
    else pieces.at(-1)?.push(canvas.coord([year, rank]))
  }
  const style = {
    stroke: theme.others,
    fill: 'none',
    lineWidth: 1,
    opacity: line.peer && narrowed ? 0.5 : 0.16,
  }
  const bold = { style: { stroke: theme.ink, lineWidth: 2, opacity: 1 } }
  return {
    type: 'group',
    children: pieces
      .filter((piece) => piece.length > 0)
      .map((points) => {
        const [only] = points
        return points.length === 1 && only
          ? {
              type: 'circle',
              shape: { cx: only[0], cy: only[1], r: 2 },
              style: { fill: theme.others, opacity: style.opacity },
              emphasis: { style: { fill: theme.ink, opacity: 1 } },
            }
          : { type: 'polyline', shape: { points }, style, emphasis: bold }
      }),
  }
}

function boundsBar(canvas: Canvas, theme: ChartTheme) {
  const [x = 0, low = 0] = canvas.coord([canvas.value(0), canvas.value(1)])
  const [, high = 0] = canvas.coord([canvas.value(0), canvas.value(2)])
  return {
    type: 'rect',
    shape: { x: x - 3, y: low - 2, width: 6, height: high - low + 4, r: 2 },
    style: { fill: theme.followed, opacity: 0.35 },
  }
}

function rankTicks(worst: number): number[] {
  const every = worst > 30 ? 10 : worst > 12 ? 5 : 2
  return [1, ...Array.from({ length: Math.floor(worst / every) }, (_, i) => (i + 1) * every)].filter(
    (rank) => rank <= worst,
  )
}

function tooltipOf(
  item: { seriesId: string; dataIndex: number; data: { year?: number } },
  data: BumpData,
  others: readonly BumpLine[],
  words: Words,
): string {
  const marked = data.lines.find(({ place }) => item.seriesId === `line ${place}`)
  const line = item.seriesId === 'others' ? others[item.dataIndex] : marked
  if (!line) return ''
  const { bump } = words.ranking
  const said = line.points.flatMap((point) => {
    if (marked && point.year !== item.data.year) return []
    if (point.rank !== null) return [`${point.year}: ${bump.rank(point.rank, point.of, point.rankLast)}`]
    if (point.rankLow === null || point.rankHigh === null) return []
    return [`${point.year}: ${bump.bounds(point.rankLow, point.rankHigh)}`]
  })
  return [line.name, ...said.slice(-12)].join('\n')
}
