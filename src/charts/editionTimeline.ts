import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { base, plain } from './base.ts'
import type { Canvas, Drawing } from './canvas.ts'
import { silent } from './silent.ts'
import { textWidth } from './textWidth.ts'
import type { ChartTheme } from './theme.ts'
import { breakMark, breakSign, cellBox, gridLegend, rowName, yearGrid, yearNames } from './yearGrid.ts'

export interface TimelineSpan {
  edition: string
  first_year: number
  last_year: number | null
  /** With the edition before: true, false, or null = a break is suspected. */
  comparable: boolean | null
  decision: string | null
  note: string | null
}

export interface EditionTimelineData {
  years: readonly number[]
  lines: readonly { index: string; spans: readonly TimelineSpan[] }[]
}

/** The editions of each index as bars over the years, with the breaks between them. */
export function editionTimeline(data: EditionTimelineData, words: Words, theme: ChartTheme): ChartOption {
  const { years, lines } = data
  const first = years[0] ?? 0
  const last = years.at(-1) ?? first
  const names = lines.map(({ index }) => index)
  const signs = [true, false].map((refused) => breakSign(refused, words, theme))
  const grid = yearGrid({
    rows: lines.length,
    years: years.length,
    names,
    legend: signs.map(({ text }) => text),
    theme,
  })

  return {
    ...base(theme),
    tooltip: {
      ...base(theme).tooltip,
      formatter: ({ seriesId, dataIndex }: { seriesId: string; dataIndex: number }) => {
        const line = lines[Number(seriesId.slice(5))]
        const span = line?.spans[dataIndex]
        return line && span ? plain(spanWords(line.index, span, dataIndex === 0, words)) : ''
      },
    },
    series: [
      silent('years', (canvas) => yearNames(grid(canvas), years, theme)),
      ...lines.map(({ index, spans }, row) => ({
        id: `line ${row}`,
        name: index,
        type: 'custom',
        coordinateSystem: 'none',
        data: spans.map(({ edition, first_year }) => ({
          name: `${index} ${edition}`,
          value: first_year,
          index,
          edition,
        })),
        renderItem: ({ dataIndex }: Drawing, canvas: Canvas) => {
          const span = spans[dataIndex]
          if (!span) return null
          const to = Math.min(span.last_year ?? last, last)
          const columns = to - span.first_year + 1
          const box = cellBox(grid(canvas), row, span.first_year - first, columns)
          const size = theme.size.note
          const text = [span.decision, span.edition].find(
            (one) => one !== null && textWidth(one, size) <= box.width - 6,
          )
          return {
            type: 'group',
            children: [
              {
                type: 'rect',
                shape: box,
                style: { fill: theme.sequence[dataIndex % 2 === 0 ? 0 : 1] },
                emphasis: {
                  style: {
                    fill: theme.sequence[dataIndex % 2 === 0 ? 0 : 1],
                    stroke: theme.ink,
                    lineWidth: 2,
                  },
                },
              },
              ...(text
                ? [
                    {
                      type: 'text',
                      style: {
                        text,
                        x: box.x + box.width / 2,
                        y: box.y + box.height / 2,
                        align: 'center',
                        verticalAlign: 'middle',
                        fill: theme.onSequence[dataIndex % 2 === 0 ? 0 : 1],
                        font: `400 ${size}px ${theme.font}`,
                      },
                    },
                  ]
                : []),
            ],
          }
        },
      })),
      silent('names', (canvas) => ({
        type: 'group',
        children: names.map((name, row) =>
          rowName(grid(canvas), { row, name, depth: 0, strong: true }, { canvas, theme }),
        ),
      })),
      silent('breaks', (canvas) => ({
        type: 'group',
        children: lines.flatMap(({ spans }, row) =>
          spans
            .slice(1)
            .flatMap(({ first_year, comparable }) =>
              comparable === true
                ? []
                : [
                    breakMark(
                      grid(canvas),
                      { row, column: first_year - first, refused: comparable === false },
                      theme,
                    ),
                  ],
            ),
        ),
      })),
      silent('legend', (canvas) => gridLegend(grid(canvas), signs, { canvas, theme })),
    ],
  }
}

function spanWords(index: string, span: TimelineSpan, isFirst: boolean, words: Words): string {
  const said = words.data.editions
  return [
    `${index} · ${said.edition(span.edition)} · ${said.span(span.first_year, span.last_year)}`,
    span.decision,
    isFirst ? null : said.comparable[String(span.comparable) as 'true' | 'false' | 'null'],
    ...(span.note === null ? [] : wrapped(span.note)),
  ]
    .filter((line) => line !== null)
    .join('\n')
}

/** Lines of about sixty letters: tooltips do not wrap. */
function wrapped(text: string): string[] {
  return text.match(/.{1,60}(?:\s|$)/g)?.map((line) => line.trim()) ?? [text]
}
