import { dateOf } from '../domain/indicator/day.ts'
import type { Words } from '../i18n/vi.ts'
import { axisLabel, base, breakLine, type ChartOption, categoryAxis, plain, valueAxis } from './base.ts'
import type { Canvas, Drawing } from './canvas.ts'
import { shortened } from './shortened.ts'
import type { ChartTheme } from './theme.ts'

/** One hand-over of a case; times in days since 1970-01-01 with their fractions. */
export interface TimelineStep {
  key: string
  name: string
  /** At whose desk. */
  desk: string
  received: number
  started: number | null
  /** Finished, or now. */
  until: number
  due: number | null
  open: boolean
  /** Waiting and processing together, in working days. */
  workingDays: number
}

export interface CaseTimeline {
  steps: readonly TimelineStep[]
  /** When the whole case was due. */
  due: number | null
  /** The first and the last day that is drawn. */
  from: number
  to: number
}

/** Every hand-over of one case over calendar days: waiting, processing, when it was due and at whose desk it lay. */
export function caseTimeline(data: CaseTimeline, words: Words, theme: ChartTheme): ChartOption {
  const { steps, due, from, to } = data
  const date = (day: number) => words.format.date(dateOf(Math.floor(day)))
  const said = words.bottlenecks
  const byKey = new Map(steps.map((step) => [step.key, step]))
  const keys = steps.map(({ key }) => key)
  const size = theme.size.table
  // The names stand below each other, so that an upright line starts at the top.
  const dueLine = (at: number) => {
    const line = breakLine(theme, at, said.case.dueOn(date(at)))
    return { ...line, label: { ...line.label, position: 'start' } }
  }
  const rich = (color: string, fontWeight = 400) => ({
    color,
    fontWeight,
    fontSize: size,
    lineHeight: size * 1.3,
    fontFamily: theme.font,
  })
  return {
    ...base(theme),
    grid: { ...base(theme).grid, top: 24, left: 0, right: 4 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'item',
      formatter: (shown: unknown) => {
        const step = byKey.get(keyOf(shown) ?? '')
        if (!step) return ''
        return [
          `${plain(step.name)} · ${plain(step.desk)}`,
          said.case.span(date(step.received), step.open ? null : date(step.until)),
          ...(step.due === null ? [] : [said.case.dueOn(date(step.due))]),
          said.path.days(step.workingDays),
        ].join('\n')
      },
    },
    xAxis: {
      ...valueAxis(theme, date),
      min: from,
      max: to,
      splitNumber: 4,
      axisLabel: { ...axisLabel(theme), formatter: date, hideOverlap: true },
    },
    yAxis: [
      {
        ...categoryAxis(theme, keys),
        inverse: true,
        axisLine: { show: false },
        axisLabel: {
          ...axisLabel(theme),
          interval: 0,
          formatter: (key: string) => {
            const step = byKey.get(key)
            if (!step) return ''
            const style = step.open ? 'open' : 'name'
            return `{${style}|${plain(step.name)}}\n{desk|${shortened(plain(step.desk), 34)}}`
          },
          rich: { name: rich(theme.ink, 500), open: rich(theme.followed, 700), desk: rich(theme.quiet) },
        },
      },
      {
        ...categoryAxis(theme, keys),
        inverse: true,
        position: 'right',
        axisLine: { show: false },
        axisLabel: {
          ...axisLabel(theme),
          color: theme.ink,
          interval: 0,
          formatter: (key: string) => said.path.days(byKey.get(key)?.workingDays ?? null),
        },
      },
    ],
    series: [
      {
        id: 'steps',
        type: 'custom',
        clip: true,
        encode: { x: [0, 1], y: 2 },
        data: steps.map((step) => ({
          value: [step.received, step.until, step.key],
          name: step.name,
          key: step.key,
        })),
        renderItem: ({ dataIndex }: Drawing, canvas: Canvas) => {
          const step = steps[dataIndex]
          return step ? { type: 'group', children: spanOf(step, canvas, theme) } : null
        },
        ...(due !== null && {
          markLine: { silent: true, symbol: 'none', data: [dueLine(due)] },
        }),
      },
    ],
  }
}

function spanOf(step: TimelineStep, canvas: Canvas, theme: ChartTheme): unknown[] {
  const at = (day: number) => {
    const [x = 0, y = 0] = canvas.coord([day, step.key])
    return { x, y }
  }
  const half = theme.size.table * 0.55
  const begun = step.started ?? step.until
  const bar = (from: number, to: number, fill: string) => ({
    type: 'rect',
    shape: {
      x: at(from).x,
      y: at(from).y - half,
      width: Math.max(1.5, at(to).x - at(from).x),
      height: half * 2,
    },
    style: { fill },
  })
  const due =
    step.due === null
      ? []
      : [
          {
            type: 'line',
            shape: {
              x1: at(step.due).x,
              x2: at(step.due).x,
              y1: at(step.due).y - half * 1.7,
              y2: at(step.due).y + half * 1.7,
            },
            style: { stroke: theme.followed, lineWidth: 2, fill: 'none' },
          },
        ]
  return [
    bar(step.received, begun, theme.sequence[1]),
    ...(step.started === null ? [] : [bar(begun, step.until, theme.sequence[3])]),
    ...due,
  ]
}

function keyOf(shown: unknown): string | undefined {
  if (typeof shown !== 'object' || shown === null || !('data' in shown)) return undefined
  const { data } = shown
  return typeof data === 'object' && data !== null && 'key' in data ? String(data.key) : undefined
}
