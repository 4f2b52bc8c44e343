import { axisCode } from './axisCode.ts'
import { axisLabel, base, type ChartOption, categoryAxis, plain, valueAxis } from './base.ts'
import { nameLines } from './nameLines.ts'
import { type RowLine, type RowTone, rowText, rowTones, toneWeight } from './rowText.ts'
import type { ChartTheme } from './theme.ts'

export interface RowName {
  text: string
  tone?: RowTone
  /** A second, quiet line; the name then has one. */
  below?: string
}

export interface RowPicture<R extends { code: string }> {
  /** From the top. */
  rows: readonly R[]
  name(row: R): RowName
  /** Width that names may take, in sizes of their letters, and their lines. */
  room?: { width?: number; lines?: number }
  /** At the right end of a row. */
  end?(row: R): readonly RowLine[]
  /** Above the right ends: what stands there. */
  endHead?: readonly string[]
  /** Lines of the tooltip. */
  tip(row: R): readonly string[]
  /** How figures along the bottom are written. */
  tick(value: number): string
  /** Names answer to clicks. */
  namesChosen?: boolean
  /** Hairlines between the rows. */
  ruled?: boolean
  /** What else the axis of figures is told. */
  axis?: { axisLabel?: object } & Readonly<Record<string, unknown>>
  /** Pixels above the rows. */
  top?: number
  /** Marks; their y is the row's code. */
  series: readonly object[]
}

/** Of the row above all rows, which has no name. */
const headCode = ' '

function headText(lines: readonly string[] = []): string {
  return rowText(lines.map((line): RowLine => [['note', line]]))
}

/** Named rows below each other over one axis of figures: the names' column is as wide as its longest line. */
export function rowPicture<R extends { code: string }>(theme: ChartTheme, picture: RowPicture<R>) {
  const { rows, end, endHead, tip, tick, axis, namesChosen = false, ruled = false, top = 4, series } = picture
  const codes = [...(endHead ? [headCode] : []), ...rows.map(({ code }) => code)]
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const labels = (write: (row: R) => string, head = '') => ({
    ...axisLabel(theme),
    interval: 0,
    rich: rowTones(theme),
    formatter: (code: string) => {
      const row = byCode.get(code)
      return row ? write(row) : code === headCode ? head : code
    },
  })
  const figures = valueAxis(theme, tick)
  const names = {
    ...categoryAxis(theme, codes),
    inverse: true,
    axisLine: { show: false },
    splitLine: { show: ruled, lineStyle: { color: theme.hairline, width: 1 } },
    triggerEvent: namesChosen,
    axisLabel: labels((row) => rowText(nameOf(row, picture, theme))),
  }

  return {
    ...base(theme),
    grid: { ...base(theme).grid, top, left: 0, right: end ? 4 : 12, outerBoundsClampWidth: '12%' },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (shown: unknown) => {
        const row = byCode.get(axisCode(shown) ?? '')
        return row ? tip(row).map(plain).join('\n') : ''
      },
    },
    xAxis: {
      ...figures,
      scale: false,
      splitNumber: 4,
      ...axis,
      axisLabel: { ...figures.axisLabel, hideOverlap: true, ...axis?.axisLabel },
    },
    yAxis: end
      ? [
          names,
          {
            ...names,
            position: 'right',
            triggerEvent: false,
            axisLabel: labels((row) => rowText(end(row)), headText(endHead)),
          },
        ]
      : names,
    series: [...series],
  } satisfies ChartOption
}

function nameOf<R extends { code: string }>(
  row: R,
  { name, room: { width = 14.5, lines = 2 } = {} }: RowPicture<R>,
  theme: ChartTheme,
): RowLine[] {
  const { text, tone = 'ink', below } = name(row)
  const size = theme.size.table
  const broken = nameLines(text, {
    width: width * size,
    lines: below === undefined ? lines : 1,
    size,
    weight: toneWeight[tone],
  })
  const quiet = below === undefined ? [] : nameLines(below, { width: width * size, lines: 1, size })
  return [
    ...broken.map((line): RowLine => [[tone, line]]),
    ...quiet.map((line): RowLine => [['quiet', line]]),
  ]
}
