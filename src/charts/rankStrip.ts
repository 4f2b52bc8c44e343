import type { ScoreScale } from '../domain/score/scoreScale.ts'
import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { base, plain, valueAxis } from './base.ts'
import type { Box, Canvas, Drawing } from './canvas.ts'
import { boxesOf, overlap } from './canvas.ts'
import type { PlaceFigure } from './placeFigure.ts'
import { stripLabels } from './stripLabels.ts'
import { textWidth } from './textWidth.ts'
import type { ChartTheme } from './theme.ts'
import { tickDecimals } from './tickDecimals.ts'

export interface RankStripData {
  places: readonly PlaceFigure[]
  followed: string
  chosen: string | null
  median: number | null
  /** How many were ranked; null = unknown. */
  placesRanked: number | null
  scale: ScoreScale
}

type Scored = PlaceFigure & { score: number }

/** Every place as a dot on one axis of scores; dots that would cover each other are stacked. */
export function rankStrip(data: RankStripData, words: Words, theme: ChartTheme): ChartOption {
  const { followed, chosen, scale } = data
  const places = data.places
    .filter((figure): figure is Scored => figure.score !== null)
    .sort((a, b) => a.score - b.score)
  const narrowed = places.some(({ peer }) => !peer)
  const labels = stripLabels(places, { followed, chosen, narrowed })
  const limits = limitsOf(places)
  const axisDecimals = tickDecimals([
    limits.min ?? places[0]?.score ?? 0,
    limits.max ?? places.at(-1)?.score ?? 0,
  ])
  const radius = (place: string) => (place === followed ? 7 : place === chosen ? 6 : 4.5)

  return {
    ...base(theme),
    grid: { ...base(theme).grid, left: 12, right: 20, top: 8, bottom: 4 },
    tooltip: {
      ...base(theme).tooltip,
      formatter: ({ seriesId, dataIndex }: { seriesId: string; dataIndex: number }) => {
        const figure = seriesId === 'places' ? places[dataIndex] : undefined
        if (!figure) return ''
        return plain(
          `${figure.name}\n${words.ranking.score(figure.score, scale)} · ${rankWords(figure, words, data.placesRanked)}`,
        )
      },
    },
    xAxis: {
      ...valueAxis(theme, (value) => words.format.number(value, axisDecimals)),
      ...limits,
      show: places.length > 0,
      splitNumber: 5,
    },
    yAxis: { type: 'value', min: 0, max: 1, show: false },
    series: [
      {
        id: 'places',
        type: 'custom',
        encode: { x: 0 },
        data: places.map(({ place, name, score }) => ({ name, place, value: [score, 0.5] })),
        renderItem: (drawing: Drawing, canvas: Canvas) => {
          const figure = places[drawing.dataIndex]
          if (!figure) return null
          const placed = boxesOf(drawing, 'dots')
          const r = radius(figure.place)
          const at = settle(canvas.coord([figure.score, 0.42])[0] ?? 0, r, drawing, placed)
          const marked = figure.place === followed || figure.place === chosen
          return {
            type: 'circle',
            z2: marked ? 10 : 1,
            shape: { cx: at.x, cy: at.y, r },
            style: {
              fill:
                figure.place === followed
                  ? theme.followed
                  : figure.place === chosen
                    ? theme.ink
                    : theme.others,
              opacity: marked || figure.peer ? 1 : 0.3,
              stroke: theme.paper,
              lineWidth: 1,
            },
            emphasis: { style: { stroke: theme.ink, lineWidth: 2, opacity: 1 } },
          }
        },
        markLine: medianLine(data, words, theme),
      },
      {
        id: 'names',
        type: 'custom',
        silent: true,
        encode: { x: 0 },
        data: labels.map(({ score }) => [score, 0.5]),
        renderItem: (drawing: Drawing, canvas: Canvas) => {
          const figure = labels[drawing.dataIndex]
          if (!figure) return null
          const x = canvas.coord([figure.score, 0.5])[0] ?? 0
          return nameAt(figure, x, drawing, { theme, followed, ranked: words.format.rank })
        },
      },
    ],
  }
}

function rankWords(figure: PlaceFigure, words: Words, of: number | null): string {
  const { bump } = words.ranking
  if (figure.rank !== null) return bump.rank(figure.rank, of, figure.rankLast)
  if (figure.rankLow !== null && figure.rankHigh !== null) return bump.bounds(figure.rankLow, figure.rankHigh)
  return bump.unknown
}

/** Around a single score there is nothing to spread an axis over. */
function limitsOf(places: readonly Scored[]): { min?: number; max?: number } {
  const low = places[0]?.score
  const high = places.at(-1)?.score
  if (low === undefined || high === undefined) return { min: 0, max: 1 }
  const room = Math.max(Math.abs(low) * 0.02, 0.01)
  return low === high ? { min: low - room, max: high + room } : {}
}

function medianLine({ median, places, scale }: RankStripData, words: Words, theme: ChartTheme) {
  if (median === null) return undefined
  const name = words.ranking.strip.median(words.format.number(median, scale.decimals))
  const known = places.flatMap(({ score }) => score ?? [])
  const right = median - Math.min(...known) > (Math.max(...known) - Math.min(...known)) * 0.7
  return {
    silent: true,
    animation: false,
    symbol: 'none',
    lineStyle: { color: theme.ink, width: 1, type: 'solid' },
    label: {
      show: true,
      formatter: () => name,
      position: 'start',
      rotate: 0,
      offset: [right ? -4 : 4, -10],
      align: right ? 'right' : 'left',
      color: theme.ink,
      fontFamily: theme.font,
      fontSize: theme.size.note,
      backgroundColor: theme.paper,
      padding: [0, 2],
    },
    data: [{ xAxis: median }],
  }
}

/** The nearest free height to the middle line at which a dot covers no other. */
function settle(x: number, r: number, { coordSys }: Drawing, placed: Box[]): { x: number; y: number } {
  const middle = coordSys.y + coordSys.height * 0.62
  const gap = 1
  for (let n = 0; n < 200; n += 1) {
    const y = middle + (n % 2 === 0 ? -1 : 1) * Math.ceil(n / 2) * (r + gap)
    const touches = placed.some((box) => Math.hypot(box.x - x, box.y - y) < box.width + r + gap)
    const outside = y - r < coordSys.y + coordSys.height * 0.3 || y + r > coordSys.y + coordSys.height
    if (!touches && !outside) {
      placed.push({ x, y, width: r, height: r })
      return { x, y }
    }
  }
  placed.push({ x, y: middle, width: r, height: r })
  return { x, y: middle }
}

/** A name above the dots with a thin line down, unless a more important one is already there. */
function nameAt(
  figure: Scored,
  x: number,
  drawing: Drawing,
  {
    theme,
    followed,
    ranked,
  }: { theme: ChartTheme; followed: string; ranked: (rank: number | null) => string },
) {
  const placed = boxesOf(drawing, 'names')
  const { coordSys } = drawing
  const size = theme.size.table
  const text = figure.rank === null ? figure.name : `${ranked(figure.rank)} ${figure.name}`
  const width = textWidth(text, size) * (figure.place === followed ? 1.1 : 1) + 6
  const inside = (left: number) => Math.min(Math.max(left, coordSys.x), coordSys.x + coordSys.width - width)
  const tries = [0, 1, 2].flatMap((level) =>
    [x - width / 2, x - width + 4, x - 4].map((left) => ({ level, left: inside(left) })),
  )
  for (const { level, left } of tries) {
    const box = { x: left, y: coordSys.y + level * size * 1.4, width, height: size * 1.3 }
    const lead = { x: x - 1, y: box.y + box.height, width: 2, height: coordSys.height * 0.3 }
    const leads = boxesOf(drawing, 'leads')
    if (
      placed.some((other) => overlap(box, other) || overlap(lead, other)) ||
      leads.some((other) => overlap(box, other))
    )
      continue
    placed.push(box)
    leads.push(lead)
    const main = figure.place === followed
    return {
      type: 'group',
      children: [
        {
          type: 'line',
          shape: { x1: x, x2: x, y1: box.y + box.height, y2: coordSys.y + coordSys.height * 0.62 },
          style: {
            fill: 'none',
            stroke: main ? theme.followed : theme.others,
            lineWidth: 1,
            opacity: main ? 1 : 0.5,
          },
          z2: -1,
        },
        {
          type: 'text',
          style: {
            text,
            x: left + 3,
            y: box.y + box.height / 2,
            verticalAlign: 'middle',
            fill: main ? theme.followed : theme.ink,
            stroke: theme.paper,
            lineWidth: 3,
            font: `${main ? 700 : 400} ${size}px ${theme.font}`,
          },
        },
      ],
    }
  }
  return null
}
