import type { Words } from '../i18n/vi.ts'
import { axisCode } from './axisCode.ts'
import { base, type ChartOption, plain, valueAxis } from './base.ts'
import { endAxis } from './endAxis.ts'
import { nameAxis } from './nameAxis.ts'
import type { ChartTheme } from './theme.ts'

export interface ReachGainRow {
  code: string
  name: string
  score: number
  /** On the component's own scale. */
  gain: number
  /** What the gain and the largest that is allowed bring, in points of the index. */
  points: number
  capPoints: number
}

export interface ReachGains {
  /** In the order in which they are drawn, from the top. */
  rows: readonly ReachGainRow[]
  decimals: number
}

/** Points of the index by component: what is needed, in front of what may be gained at most. */
export function reachGains({ rows, decimals }: ReachGains, words: Words, theme: ChartTheme): ChartOption {
  const said = words.reach
  const size = theme.size.table
  const number = (value: number) => words.format.number(value, decimals)
  const signed = (value: number) => words.format.signed(value, decimals)
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const codes = rows.map(({ code }) => code)
  const span = Math.max(0, ...rows.map(({ capPoints, points }) => Math.max(capPoints, points)))

  return {
    ...base(theme),
    grid: { ...base(theme).grid, top: 4, left: 0, right: 4 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (shown: unknown) => {
        const row = byCode.get(axisCode(shown) ?? '')
        if (!row) return ''
        const points = words.scenarios.points
        return [
          plain(row.name),
          `${said.gain}: ${row.gain > 0 ? `${number(row.score)} → ${number(row.score + row.gain)} (${points(signed(row.points))})` : said.notNeeded}`,
          `${said.cap}: ${points(signed(row.capPoints))}`,
        ].join('\n')
      },
    },
    xAxis: {
      ...valueAxis(theme, (value) => words.format.number(value, span < 2 ? 1 : 0)),
      scale: false,
      min: 0,
      splitNumber: 4,
    },
    yAxis: [
      nameAxis(theme, new Map(rows.map(({ code, name }) => [code, name])), { width: 12 }),
      endAxis(theme, codes, {
        written: (code: string) => {
          const row = byCode.get(code)
          if (!row || row.gain <= 0) return `{none|${said.notNeeded}}`
          return `{gain|${signed(row.gain)}}`
        },
        rich: {
          gain: { color: theme.followed, fontWeight: 700, fontSize: size, fontFamily: theme.font },
          none: { color: theme.quiet, fontSize: theme.size.note, fontFamily: theme.font },
        },
      }),
    ],
    series: [
      {
        id: 'cap',
        name: said.cap,
        type: 'bar',
        silent: true,
        barWidth: size * 1.1,
        barGap: '-100%',
        itemStyle: { color: theme.hairline },
        data: rows.map((row) => ({ value: [row.capPoints, row.code] })),
      },
      {
        id: 'gain',
        name: said.gain,
        type: 'bar',
        barWidth: size * 1.1,
        itemStyle: { color: theme.followed },
        data: rows.map((row) => ({ value: [row.points, row.code], name: row.name, code: row.code })),
        z: 3,
      },
    ],
  }
}
