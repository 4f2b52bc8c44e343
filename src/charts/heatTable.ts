import type { Words } from '../i18n/vi.ts'
import { base, type ChartOption } from './base.ts'
import type { Canvas } from './canvas.ts'
import { cutText } from './cutText.ts'
import { type HeatFigure, type HeatStep, heatScale } from './heatScale.ts'
import { heatWords } from './heatWords.ts'
import type { ChartTheme } from './theme.ts'

export interface HeatTableCell extends HeatFigure {
  numerator: number | null
  denominator: number | null
}

export interface HeatTableRow {
  unit: string
  name: string
  /** One per period. */
  cells: readonly HeatTableCell[]
}

export interface HeatTable {
  measure: string
  target: number | null
  minimum: number | null
  periods: readonly { period: string; start: string; complete: boolean }[]
  rows: readonly HeatTableRow[]
  /** The unit that is followed. */
  followed: string | null
}

const rowHeight = 20
const headHeight = 52

export function heatTableHeight({ rows }: HeatTable): number {
  return headHeight + rows.length * rowHeight + 4
}

/** Units × periods as a table of tinted figures, for paper and files; on screen it is a real table. */
export function heatTable(data: HeatTable, words: Words, theme: ChartTheme): ChartOption {
  const { measure, periods, rows, followed } = data
  const scale = heatScale(
    data,
    rows.flatMap(({ cells }) => cells),
  )
  const said = words.indicators
  const font = (size: number, weight = 400) => `${weight} ${size}px ${theme.font}`
  const text = (x: number, y: number, content: string, style: object) => ({
    type: 'text',
    style: { x, y, text: content, verticalAlign: 'middle', fill: theme.ink, font: font(11), ...style },
  })

  const layout = (canvas: Canvas) => {
    const nameWidth = Math.min(260, canvas.getWidth() * 0.34)
    return { nameWidth, cell: (canvas.getWidth() - nameWidth) / Math.max(1, periods.length) }
  }
  const drawHead = (canvas: Canvas) => {
    const { nameWidth, cell } = layout(canvas)
    const legend = heatWords(scale, data, words).map((one, i) => {
      const x = 4 + i * Math.min(130, (canvas.getWidth() - 8) / 7)
      const [fill] = coloursOf(one.step, theme)
      return [
        {
          type: 'rect',
          shape: { x, y: 3, width: 12, height: 12 },
          style: { fill: fill ?? 'none', stroke: theme.hairline, lineWidth: 1 },
        },
        text(x + 16, 9, one.label, { fill: theme.quiet, font: font(10) }),
      ]
    })
    const heads = periods.map(({ period, start, complete }, i) => {
      const head = said.head(period).filter(Boolean).join('/')
      const label = period.includes('-W') ? `${head}\n${words.format.date(start).slice(0, 5)}` : head
      return text(nameWidth + (i + 0.5) * cell, headHeight - 16, complete ? label : `${label}*`, {
        align: 'center',
        fill: theme.quiet,
        font: font(10),
        lineHeight: 12,
      })
    })
    return { type: 'group', children: [...legend.flat(), ...heads] }
  }
  const drawRow = (i: number, canvas: Canvas) => {
    const row = rows[i]
    if (!row) return null
    const { nameWidth, cell } = layout(canvas)
    const y = headHeight + i * rowHeight
    const isFollowed = row.unit === followed
    const cells = row.cells.flatMap((one, n) => {
      const [fill, ink] = coloursOf(scale.step(one), theme)
      const x = nameWidth + n * cell
      const written = said.cell(one.value, measure)
      return [
        {
          type: 'rect',
          shape: { x: x + 0.5, y: y + 0.5, width: cell - 1, height: rowHeight - 1 },
          style: { fill: fill ?? 'none' },
        },
        text(x + cell / 2, y + rowHeight / 2, written, { align: 'center', fill: ink, font: font(10.5) }),
      ]
    })
    const style = { fill: isFollowed ? theme.followed : theme.ink, font: font(11, isFollowed ? 700 : 400) }
    return {
      type: 'group',
      children: [text(4, y + rowHeight / 2, cutText(row.name, nameWidth - 12, 11), style), ...cells],
    }
  }

  return {
    ...base(theme),
    tooltip: { show: false },
    series: [
      {
        id: 'heat',
        type: 'custom',
        coordinateSystem: 'none',
        silent: true,
        data: [0, ...rows.map((_, i) => i)],
        renderItem: ({ dataIndex }: { dataIndex: number }, canvas: Canvas) =>
          dataIndex === 0 ? drawHead(canvas) : drawRow(dataIndex - 1, canvas),
      },
    ],
  }
}

function coloursOf(step: HeatStep, theme: ChartTheme): [fill: string | null, ink: string] {
  if (step === 'reached') return [null, theme.ink]
  if (step === 'low' || step === 'none') return [null, theme.others]
  return [theme.sequence[step], theme.onSequence[step]]
}
