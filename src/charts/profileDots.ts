import type { Words } from '../i18n/vi.ts'
import { axisCode } from './axisCode.ts'
import { axisLabel, base, type ChartOption, categoryAxis, plain, valueAxis } from './base.ts'
import type { Canvas, Drawing } from './canvas.ts'
import { placeKey } from './placeKey.ts'
import { placeShape } from './placeShapes.ts'
import { shortened } from './shortened.ts'
import type { ChartTheme } from './theme.ts'

export interface ProfileDotRow {
  code: string
  name: string
  /** All on one axis: the component's own scale, or the part of its maximum. Null = unknown. */
  lowest: number | null
  median: number | null
  best: number | null
  /** In the order of the places. */
  values: readonly (number | null)[]
}

export interface ProfileDots {
  /** The followed one first, six at most. */
  places: readonly string[]
  rows: readonly ProfileDotRow[]
  decimals: number
  /** Values are parts of the maximum, 0–1. */
  ofMaximum: boolean
}

/** The profiles of a few places, component by component, in the range of all places with their median and best. */
export function profileDots(data: ProfileDots, words: Words, theme: ChartTheme): ChartOption {
  const { places, rows, decimals, ofMaximum } = data
  const said = words.components
  const codes = rows.map(({ code }) => code)
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const size = theme.size.table
  const write = (value: number | null) =>
    ofMaximum ? words.format.percent(value, 1) : words.format.number(value, decimals)
  const ranged = rows.filter(({ lowest, best }) => lowest !== null && best !== null)
  const key = placeKey(places, theme)

  return {
    ...base(theme),
    grid: { ...base(theme).grid, top: key.height, left: 0, right: 12 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (shown: unknown) => {
        const row = byCode.get(axisCode(shown) ?? '')
        if (!row) return ''
        return [
          plain(row.name),
          ...places.map((place, i) => `${plain(place)}: ${write(row.values[i] ?? null)}`),
          `${said.median}: ${write(row.median)}`,
          `${said.best}: ${write(row.best)}`,
        ].join('\n')
      },
    },
    xAxis: {
      ...valueAxis(theme, (value) =>
        ofMaximum
          ? words.format.percent(value, 0)
          : words.format.number(value, Number.isInteger(value) ? 0 : 1),
      ),
      splitNumber: 5,
    },
    yAxis: {
      ...categoryAxis(theme, codes),
      inverse: true,
      axisLine: { show: false },
      splitLine: { show: true, lineStyle: { color: theme.hairline, width: 1 } },
      axisLabel: {
        ...axisLabel(theme),
        color: theme.ink,
        interval: 0,
        width: size * 13,
        overflow: 'break',
        lineHeight: size * 1.2,
        formatter: (code: string) => shortened(plain(byCode.get(code)?.name ?? code)),
      },
    },
    series: [
      {
        id: 'range',
        type: 'custom',
        silent: true,
        encode: { x: [0, 1], y: 2 },
        data: ranged.map(({ code, lowest, best }) => [lowest, best, code]),
        renderItem: ({ dataIndex }: Drawing, canvas: Canvas) => {
          const row = ranged[dataIndex]
          if (!row) return null
          const [left = 0, y = 0] = canvas.coord([row.lowest ?? 0, row.code])
          const [right = 0] = canvas.coord([row.best ?? 0, row.code])
          return {
            type: 'line',
            shape: { x1: left, x2: right, y1: y, y2: y },
            style: { fill: 'none', stroke: theme.others, lineWidth: 1 },
          }
        },
      },
      tick('median', rows, { name: said.median, height: size * 1.5, width: 2, color: theme.ink }),
      tick('best', rows, { name: said.best, height: size * 0.9, width: 2, color: theme.quiet }),
      ...places.map((name, i) => ({
        id: `place-${i}`,
        name,
        type: 'scatter',
        symbol: `path://${placeShape(i)}`,
        symbolSize: i === 0 ? size * 0.95 : size * 0.8,
        itemStyle: {
          color: i === 0 ? theme.followed : theme.ink,
          borderColor: theme.paper,
          borderWidth: 1,
          opacity: 1,
        },
        data: rows.flatMap((row) => {
          const value = row.values[i] ?? null
          return value === null ? [] : [{ value: [value, row.code], name: row.name, code: row.code }]
        }),
        z: i === 0 ? 6 : 5,
      })),
      key.series,
    ],
  }
}

function tick(
  id: 'median' | 'best',
  rows: readonly ProfileDotRow[],
  { name, width, height, color }: { name: string; width: number; height: number; color: string },
) {
  return {
    id,
    name,
    type: 'scatter',
    silent: true,
    symbol: 'rect',
    symbolSize: [width, height],
    itemStyle: { color, opacity: 1 },
    data: rows.flatMap((row) => (row[id] === null ? [] : [[row[id], row.code]])),
    z: 4,
  }
}
