import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import type { Canvas, Drawing } from './canvas.ts'
import { rowDatum } from './rowMark.ts'
import { rowPicture } from './rowPicture.ts'
import type { RowLine } from './rowText.ts'
import type { StepBar } from './StepBar.ts'
import { silent } from './silent.ts'
import { pathEnd, stepReach } from './stepReach.ts'
import { textWidth } from './textWidth.ts'
import type { ChartTheme } from './theme.ts'

export interface StepPath {
  rows: readonly StepBar[]
  chosen: string | null
}

/** The steps of a path below each other: waiting and processing, what is allotted, median and 90th percentile. */
export function stepPath({ rows, chosen }: StepPath, words: Words, theme: ChartTheme): ChartOption {
  const size = theme.size.table
  const end = pathEnd(rows)
  const part = (key: 'waiting' | 'processing', color: string) => ({
    id: key,
    type: 'bar',
    stack: 'step',
    barWidth: size * 1.1,
    itemStyle: { color },
    silent: key === 'waiting',
    cursor: 'pointer',
    data: rows.map((row) => ({
      ...rowDatum(row, row.paused && key === 'waiting' ? null : row[key]),
      ...(row.paused && { itemStyle: { color: theme.others } }),
    })),
    z: 3,
  })

  return rowPicture(theme, {
    rows,
    name: ({ name, code }) => ({ text: name, tone: code === chosen ? 'followed' : 'ink' }),
    room: { width: 9.5 },
    end: (row) => endOf(row, words),
    tip: (row) => [row.name, ...detailsOf(row, words)],
    tick: (value) => words.format.number(value, end < 4 ? 1 : 0),
    axis: { min: 0, max: end, splitNumber: 5, axisLabel: { showMaxLabel: false } },
    top: size * 2.4,
    series: [
      part('waiting', theme.sequence[1]),
      part('processing', theme.sequence[3]),
      {
        id: 'marks',
        type: 'custom',
        silent: true,
        clip: true,
        encode: { x: 0, y: 1 },
        data: rows.map(({ code, median }) => [median ?? 0, code]),
        renderItem: ({ dataIndex }: Drawing, canvas: Canvas) => {
          const row = rows[dataIndex]
          return row ? { type: 'group', children: marksOf(row, canvas, theme, end) } : null
        },
        z: 5,
      },
      legend(words, theme),
    ],
  })
}

/** In pixels, at normal size. */
export function stepPathHeight({ rows }: StepPath): number {
  return rows.length * 36 + 50
}

function marksOf(row: StepBar, canvas: Canvas, theme: ChartTheme, end: number): unknown[] {
  const at = (days: number) => {
    const [x = 0, y = 0] = canvas.coord([Math.min(days, end), row.code])
    return { x, y }
  }
  const half = theme.size.table * 0.5
  const line = (from: number, to: number, y1: number, y2: number, stroke: string, lineWidth: number) => ({
    type: 'line',
    shape: { x1: at(from).x, x2: at(to).x, y1: at(from).y + y1, y2: at(from).y + y2 },
    style: { stroke, lineWidth, fill: 'none' },
  })
  const known = (row.waiting ?? 0) + (row.processing ?? 0)
  const far = stepReach(row, end)
  const start = Math.min(known, far)
  const middle = row.median === null ? [] : [circle(at(row.median), half * 0.7, theme)]
  const tick =
    row.allowed === null ? [] : [line(row.allowed, row.allowed, -half * 1.9, half * 1.9, theme.followed, 2)]
  const cap =
    row.ninetieth !== null && row.ninetieth <= end
      ? [line(far, far, -half * 0.8, half * 0.8, theme.quiet, 1.5)]
      : [arrow(at(far), half, theme)]
  return [line(start, far, 0, 0, theme.quiet, 1.5), ...cap, ...tick, ...middle]
}

function circle({ x, y }: { x: number; y: number }, r: number, theme: ChartTheme) {
  return {
    type: 'circle',
    shape: { cx: x, cy: y, r },
    style: { fill: theme.paper, stroke: theme.ink, lineWidth: 1.5 },
  }
}

function arrow({ x, y }: { x: number; y: number }, half: number, theme: ChartTheme) {
  return {
    type: 'polyline',
    shape: {
      points: [
        [x - half, y - half * 0.8],
        [x, y],
        [x - half, y + half * 0.8],
      ],
    },
    style: { fill: 'none', stroke: theme.quiet, lineWidth: 1.5 },
  }
}

/** What the marks mean, on as many lines above the rows as the words need. */
function legend(words: Words, theme: ChartTheme) {
  const said = words.bottlenecks.path
  const size = theme.size.note
  const items = [
    ['■', theme.sequence[1], said.waiting],
    ['■', theme.sequence[3], said.processing],
    ['┃', theme.followed, said.allowed],
    ['○', theme.ink, said.median],
    ['─┤', theme.ink, said.ninetieth],
  ] as const
  return silent('legend', (canvas) => {
    let x = 0
    let y = size * 0.7
    const children = items.flatMap(([mark, fill, word]) => {
      const indent = size * (mark.length + 0.4)
      const width = indent + textWidth(word, size)
      if (x > 0 && x + width > canvas.getWidth()) [x, y] = [0, y + size * 1.3]
      const left = x
      x += width + size
      const at = (dx: number, text: string, color: string) => ({
        type: 'text',
        style: {
          text,
          x: left + dx,
          y,
          verticalAlign: 'middle',
          fill: color,
          font: `400 ${size}px ${theme.font}`,
        },
      })
      return [at(0, mark, fill), at(indent, word, theme.quiet)]
    })
    return { type: 'group', children }
  })
}

function detailsOf(row: StepBar, words: Words): string[] {
  const said = words.bottlenecks.path
  const days = (value: number | null) => said.days(value)
  return [
    ...(row.paused
      ? []
      : [`${said.waiting}: ${days(row.waiting)}`, `${said.processing}: ${days(row.processing)}`]),
    `${said.median}: ${row.median === null ? said.atLeast(row.longest) : days(row.median)}`,
    `${said.ninetieth}: ${row.ninetieth === null ? said.atLeast(row.longest) : days(row.ninetieth)}`,
    row.paused
      ? said.clockStands
      : `${said.allowed}: ${row.allowed === null ? said.nothingAllotted : days(row.allowed)}`,
    said.open(row.open),
  ]
}

function endOf(row: StepBar, words: Words): RowLine[] {
  const said = words.bottlenecks.path
  const median = row.median === null ? said.atLeastBare(row.longest) : said.bare(row.median)
  return [[['strong', median]], [['quiet', said.open(row.open)]]]
}
