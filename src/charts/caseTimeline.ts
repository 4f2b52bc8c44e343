import { dateOf } from '../domain/indicator/day.ts'
import type { Words } from '../i18n/vi.ts'
import { breakLine, type ChartOption } from './base.ts'
import type { Canvas, Drawing } from './canvas.ts'
import { nameLines } from './nameLines.ts'
import { rowPicture } from './rowPicture.ts'
import type { ChartTheme } from './theme.ts'

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
  const { due, from, to } = data
  const rows = data.steps.map((step) => ({ ...step, code: step.key }))
  const date = (day: number) => words.format.date(dateOf(Math.floor(day)))
  const said = words.bottlenecks
  const size = theme.size.table
  // The names stand below each other, so that an upright line starts at the top.
  const dueLine = (at: number) => {
    const line = breakLine(theme, at, said.case.dueOn(date(at)))
    return { ...line, label: { ...line.label, position: 'start' } }
  }
  return rowPicture(theme, {
    rows,
    name: ({ name, desk, open }) => ({ text: name, tone: open ? 'followed' : 'strong', below: desk }),
    room: { width: 13 },
    end: ({ workingDays }) =>
      nameLines(said.path.days(workingDays), { width: size * 6, lines: 2, size }).map((line) => [
        ['ink', line],
      ]),
    tip: (step) => [
      `${step.name} · ${step.desk}`,
      said.case.span(date(step.received), step.open ? null : date(step.until)),
      ...(step.due === null ? [] : [said.case.dueOn(date(step.due))]),
      said.path.days(step.workingDays),
    ],
    tick: date,
    axis: {
      scale: true,
      min: from,
      max: to,
      axisLabel: {
        customValues: [from, Math.round((from + to) / 2), to],
        // Day and month: three whole dates have no room on a phone.
        formatter: (day: number) => date(day).slice(0, 5),
        alignMinLabel: 'left',
        alignMaxLabel: 'right',
        hideOverlap: false,
        fontSize: theme.size.note,
      },
    },
    top: 24,
    series: [
      {
        id: 'steps',
        type: 'custom',
        clip: true,
        encode: { x: [0, 1], y: 2 },
        data: rows.map((step) => ({
          value: [step.received, step.until, step.key],
          name: step.name,
          key: step.key,
        })),
        renderItem: ({ dataIndex }: Drawing, canvas: Canvas) => {
          const step = rows[dataIndex]
          return step ? { type: 'group', children: spanOf(step, canvas, theme) } : null
        },
        ...(due !== null && {
          markLine: { silent: true, symbol: 'none', data: [dueLine(due)] },
        }),
      },
    ],
  })
}

/** In pixels, at normal size. */
export function caseTimelineHeight({ steps }: CaseTimeline): number {
  return steps.length * 42 + 56
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
