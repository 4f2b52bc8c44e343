import { nineDecimals } from '../domain/nineDecimals.ts'
import { isNothing } from '../i18n/isNothing.ts'
import type { Words } from '../i18n/vi.ts'
import { base, type ChartOption, plain, valueAxis } from './base.ts'
import { endAxis } from './endAxis.ts'
import { nameAxis } from './nameAxis.ts'
import type { ChartTheme } from './theme.ts'

export interface DumbbellRow {
  code: string
  name: string
  /** Change of the followed place, and of the median of the others; null = unknown. */
  own: number | null
  median: number | null
  faint: boolean
  /** Further lines of the tooltip. */
  notes: readonly string[]
}

export interface Dumbbell {
  place: string
  decimals: number
  /** In the order in which they are drawn, from the top. */
  rows: readonly DumbbellRow[]
}

/** How much each component changed here, and how much at the median: a dot and a tick on one line. */
export function dumbbell({ place, decimals, rows }: Dumbbell, words: Words, theme: ChartTheme): ChartOption {
  const said = words.change.pace
  const size = theme.size.table
  const codes = rows.map(({ code }) => code)
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const signed = (value: number | null) => words.format.signed(value, decimals)
  const ahead = ({ own, median }: DumbbellRow) =>
    own === null || median === null ? 0 : nineDecimals(own - median)
  const tone = (row: DumbbellRow) =>
    row.faint || ahead(row) === 0 ? theme.others : ahead(row) > 0 ? theme.better : theme.worse
  const datum = (row: DumbbellRow, x: number | null) => ({
    value: [x, row.code],
    name: row.name,
    code: row.code,
    itemStyle: { color: row.faint ? theme.others : theme.followed, opacity: 1 },
  })

  return {
    ...base(theme),
    grid: { ...base(theme).grid, top: 4, left: 0, right: 4 },
    tooltip: {
      ...base(theme).tooltip,
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const row = rows[dataIndex]
        if (!row) return ''
        const lines = [row.name, `${place}: ${signed(row.own)}`, `${said.median}: ${signed(row.median)}`]
        return [...lines, ...row.notes].map(plain).join('\n')
      },
    },
    xAxis: {
      ...valueAxis(theme, (value) => words.format.signed(value, Number.isInteger(value) ? 0 : 1)),
      scale: false,
      splitNumber: 4,
    },
    yAxis: [
      nameAxis(theme, new Map(rows.map(({ code, name }) => [code, name])), { longest: 38 }),
      endAxis(theme, codes, {
        written: (code: string) => {
          const row = byCode.get(code)
          if (!row || row.own === null || row.median === null) return `{level|${words.format.number(null)}}`
          const gap = signed(ahead(row))
          const style = row.faint || isNothing(gap) ? 'level' : ahead(row) > 0 ? 'ahead' : 'behind'
          return `{${style}|${gap}}`
        },
        rich: {
          ahead: { color: theme.better, fontWeight: 500, fontSize: size, fontFamily: theme.font },
          behind: { color: theme.worse, fontWeight: 500, fontSize: size, fontFamily: theme.font },
          level: { color: theme.quiet, fontSize: size, fontFamily: theme.font },
        },
      }),
    ],
    series: [
      ...rows.flatMap((row) =>
        row.own === null || row.median === null
          ? []
          : [
              {
                id: `between ${row.code}`,
                type: 'line',
                silent: true,
                symbol: 'none',
                lineStyle: { color: tone(row), width: 2 },
                data: [
                  [row.own, row.code],
                  [row.median, row.code],
                ],
              },
            ],
      ),
      {
        id: 'median',
        name: said.median,
        type: 'scatter',
        silent: true,
        symbol: 'rect',
        symbolSize: [3, size * 1.1],
        data: rows.map((row) => ({ ...datum(row, row.median), itemStyle: { color: theme.ink, opacity: 1 } })),
        markLine: {
          silent: true,
          symbol: 'none',
          data: [{ xAxis: 0 }],
          lineStyle: { color: theme.quiet, width: 1, type: 'solid' },
          label: { show: false },
        },
        z: 3,
      },
      {
        id: 'own',
        name: place,
        type: 'scatter',
        symbolSize: size * 0.85,
        data: rows.map((row) => datum(row, row.own)),
        z: 4,
      },
    ],
  }
}
