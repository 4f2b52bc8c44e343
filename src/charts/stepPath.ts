import type { Words } from '../i18n/vi.ts'
import { axisCode } from './axisCode.ts'
import { axisLabel, base, type ChartOption, categoryAxis, plain, valueAxis } from './base.ts'
import type { Canvas, Drawing } from './canvas.ts'
import { endAxis } from './endAxis.ts'
import type { StepBar } from './StepBar.ts'
import { pathEnd, stepReach } from './stepReach.ts'
import type { ChartTheme } from './theme.ts'

export interface StepPath {
  rows: readonly StepBar[]
  chosen: string | null
}

/** The steps of a path below each other: waiting and processing, what is allotted, median and 90th percentile. */
export function stepPath({ rows, chosen }: StepPath, words: Words, theme: ChartTheme): ChartOption {
  const codes = rows.map(({ code }) => code)
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const size = theme.size.table
  const end = pathEnd(rows)
  const rich = (color: string, fontWeight = 400) => ({
    color,
    fontWeight,
    fontSize: size,
    lineHeight: size * 1.25,
    fontFamily: theme.font,
  })

  return {
    ...base(theme),
    grid: { ...base(theme).grid, top: size * 2.4, left: 0, right: 4 },
    graphic: [legend(words, theme)],
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (shown: unknown) => {
        const row = byCode.get(axisCode(shown) ?? '')
        return row ? [plain(row.name), ...detailsOf(row, words)].join('\n') : ''
      },
    },
    xAxis: {
      ...valueAxis(theme, String),
      scale: false,
      min: 0,
      max: end,
      splitNumber: 5,
      axisLabel: {
        ...axisLabel(theme),
        showMaxLabel: false,
        formatter: (value: number) => words.format.number(value, end < 4 ? 1 : 0),
      },
    },
    yAxis: [
      {
        ...categoryAxis(theme, codes),
        inverse: true,
        axisLine: { show: false },
        axisLabel: {
          ...axisLabel(theme),
          interval: 0,
          width: size * 9.5,
          overflow: 'break',
          lineHeight: size * 1.25,
          formatter: (code: string) =>
            `{${code === chosen ? 'chosen' : 'plain'}|${plain(byCode.get(code)?.name ?? code)}}`,
          rich: { plain: rich(theme.ink), chosen: rich(theme.followed, 700) },
        },
      },
      endAxis(theme, codes, {
        written: (code: string) => endOf(byCode.get(code), words),
        rich: { median: rich(theme.ink, 500), quiet: rich(theme.quiet) },
      }),
    ],
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
    ],
  }

  function part(key: 'waiting' | 'processing', color: string) {
    return {
      id: key,
      type: 'bar',
      stack: 'step',
      barWidth: size * 1.1,
      itemStyle: { color },
      silent: key === 'waiting',
      cursor: 'pointer',
      data: rows.map((row) => ({
        value: [row.paused && key === 'waiting' ? null : row[key], row.code],
        name: row.name,
        code: row.code,
        ...(row.paused && { itemStyle: { color: theme.others } }),
      })),
      z: 3,
    }
  }
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

function legend(words: Words, theme: ChartTheme) {
  const said = words.bottlenecks.path
  const style = (fill: string, fontWeight = 400) => ({
    fill,
    fontWeight,
    fontSize: theme.size.note,
    fontFamily: theme.font,
  })
  return {
    type: 'text',
    silent: true,
    style: {
      x: 0,
      y: theme.size.note,
      verticalAlign: 'middle',
      fill: theme.quiet,
      text:
        `{waiting|■} {word|${said.waiting}}   {processing|■} {word|${said.processing}}   ` +
        `{allowed|┃}{word|${said.allowed}}   {mark|○} {word|${said.median}}   {mark|─┤} {word|${said.ninetieth}}`,
      font: `${theme.size.note}px ${theme.font}`,
      rich: {
        waiting: style(theme.sequence[1]),
        processing: style(theme.sequence[3]),
        allowed: style(theme.followed, 700),
        mark: style(theme.ink),
        word: style(theme.quiet),
      },
    },
  }
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

function endOf(row: StepBar | undefined, words: Words): string {
  if (!row) return ''
  const said = words.bottlenecks.path
  const median = row.median === null ? said.atLeastBare(row.longest) : said.bare(row.median)
  return `{median|${median}}\n{quiet|${said.open(row.open)}}`
}
