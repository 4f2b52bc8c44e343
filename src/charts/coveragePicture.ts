import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { base, plain } from './base.ts'
import type { Canvas, Drawing } from './canvas.ts'
import { coverageFill } from './coverageFill.ts'
import { silent } from './silent.ts'
import { textWidth } from './textWidth.ts'
import type { ChartTheme } from './theme.ts'
import {
  breakMark,
  breakSign,
  cellBox,
  gridLegend,
  rowName,
  type YearGrid,
  yearGrid,
  yearNames,
} from './yearGrid.ts'

export interface CoverageSquare {
  year: number
  state: 'complete' | 'partial' | 'ranks' | 'unloaded'
  scoresKnown: number
  of: number | null
  share: number | null
  printed: number
  components: { some: number; all: number } | null
  edition: string | null
  published: string | null
}

export interface CoveragePictureLine {
  index: string
  /** Null: all components of the index together. */
  component: string | null
  name: string
  depth: number
  cells: readonly CoverageSquare[]
  breaks: readonly { year: number; refused: boolean }[]
}

export interface CoveragePictureData {
  years: readonly number[]
  lines: readonly CoveragePictureLine[]
}

/** What a chosen square carries. */
export interface CoverageChoice {
  index: string
  component: string | null
  year: number
  state: CoverageSquare['state'] | null
}

/** How much is known, by line and year: one series a line, so that arrows walk the grid. */
export function coveragePicture(data: CoveragePictureData, words: Words, theme: ChartTheme): ChartOption {
  const { years, lines } = data
  const said = words.data.coverage
  const names = lines.map(({ name, depth }) => `${'  '.repeat(depth)}${name}`)
  const signs = legend(words, theme)
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
        const year = years[dataIndex]
        if (!line || year === undefined) return ''
        return plain(squareWords(line, year, words))
      },
    },
    series: [
      silent('years', (canvas) => yearNames(grid(canvas), years, theme)),
      ...lines.map((line, row) => ({
        id: `line ${row}`,
        name: line.name,
        type: 'custom',
        coordinateSystem: 'none',
        data: years.map((year): { name: string; value: number } & CoverageChoice => ({
          name: `${line.name} ${year}`,
          value: year,
          index: line.index,
          component: line.component,
          year,
          state: squareOf(line, year)?.state ?? null,
        })),
        renderItem: ({ dataIndex }: Drawing, canvas: Canvas) => {
          const year = years[dataIndex]
          const square = year === undefined ? undefined : squareOf(line, year)
          const at = { grid: grid(canvas), row, column: dataIndex }
          return square
            ? filled(square, at, words, theme)
            : { type: 'rect', shape: cellBox(at.grid, row, dataIndex), style: { fill: 'transparent' } }
        },
      })),
      silent('names', (canvas) => ({
        type: 'group',
        children: lines.map(({ name, depth }, row) =>
          rowName(grid(canvas), { row, name, depth, strong: depth === 0 }, { canvas, theme }),
        ),
      })),
      silent('breaks', (canvas) => ({
        type: 'group',
        children: lines.flatMap(({ breaks }, row) =>
          breaks.flatMap(({ year, refused }) => {
            const column = years.indexOf(year)
            return column < 1 ? [] : [breakMark(grid(canvas), { row, column, refused }, theme)]
          }),
        ),
      })),
      silent('legend', (canvas) => gridLegend(grid(canvas), signs, { canvas, theme })),
    ],
    aria: { enabled: false, label: { description: said.label } },
  }
}

function squareOf(line: CoveragePictureLine, year: number): CoverageSquare | undefined {
  return line.cells.find((cell) => cell.year === year)
}

function filled(
  square: CoverageSquare,
  { grid, row, column }: { grid: YearGrid; row: number; column: number },
  words: Words,
  theme: ChartTheme,
) {
  const box = cellBox(grid, row, column)
  const { style, ink } = coverageFill(square, theme)
  const size = theme.size.note
  const text = written(square, words)
  const fits = box.height >= size && textWidth(text, size) <= box.width - 2
  return {
    type: 'group',
    children: [
      {
        type: 'rect',
        shape: box,
        style,
        emphasis: { style: { ...style, stroke: theme.ink, lineWidth: 2 } },
      },
      ...(fits && text !== ''
        ? [
            {
              type: 'text',
              style: {
                text,
                x: box.x + box.width / 2,
                y: box.y + box.height / 2,
                align: 'center',
                verticalAlign: 'middle',
                fill: ink,
                font: `400 ${size}px ${theme.font}`,
              },
            },
          ]
        : []),
    ],
  }
}

/** Places known; of several components the share of all their figures; nothing where nothing is known. */
function written(
  { state, scoresKnown: known, printed, share, components }: CoverageSquare,
  words: Words,
): string {
  if (state === 'unloaded') return ''
  if (state === 'ranks') return words.data.coverage.ranksShort(printed)
  if (components === null) return words.format.number(known)
  if (share !== null && share < 0.005) return `<${words.format.percent(0.01, 0)}`
  return words.format.percent(share === null || share === 1 ? share : Math.min(share, 0.99), 0)
}

function squareWords(line: CoveragePictureLine, year: number, words: Words): string {
  const said = words.data.coverage
  const square = squareOf(line, year)
  const head = `${line.index} ${year} · ${line.name}`
  if (!square) return `${head}\n${said.noSuch}`
  const lines = [head, said.states[square.state]]
  if (square.components)
    lines.push(said.ofComponents(square.components, { known: square.scoresKnown, of: square.of }))
  else if (square.scoresKnown > 0) lines.push(said.ofPlaces(square.scoresKnown, square.of))
  if (square.printed > 0) lines.push(said.printed(square.printed))
  if (square.published) lines.push(said.publishedOn(square.published))
  lines.push(square.edition === null ? said.noEdition : said.inEdition(square.edition))
  return lines.join('\n')
}

function legend(words: Words, theme: ChartTheme) {
  const said = words.data.coverage
  const square = (state: CoverageSquare['state'], share: number | null, text: string) => ({
    text,
    mark: (shape: object) => ({ type: 'rect', shape, style: coverageFill({ state, share }, theme).style }),
  })
  return [
    square('complete', 1, said.legend.complete),
    square('partial', 0.7, said.legend.most),
    square('partial', 0.1, said.legend.some),
    square('ranks', null, said.legend.ranks),
    square('unloaded', null, said.legend.unloaded),
    breakSign(true, words, theme),
    breakSign(false, words, theme),
  ]
}
