import type { Words } from '../i18n/vi.ts'
import { axisCode } from './axisCode.ts'
import { axisLabel, base, type ChartOption, categoryAxis, valueAxis } from './base.ts'
import type { ChartTheme } from './theme.ts'

export interface IntervalBars {
  /** Share of the draws, 0–1, that gave the place rank 1, 2, … */
  shares: readonly number[]
  /** Of the recomputed total under the official weights. */
  rank: number
  low: number
  high: number
}

/** How often one place takes each rank: the ranks between low and high in the accent, its own rank as a line. */
export function intervalBars(data: IntervalBars, words: Words, theme: ChartTheme): ChartOption {
  const { shares, rank, low, high } = data
  const said = words.sensitivity
  const ranks = shares.map((_, i) => String(i + 1))
  const percent = (share: number, decimals: number) => words.format.percent(share, decimals)
  return {
    ...base(theme),
    grid: { ...base(theme).grid, top: 24, left: 4, right: 8 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (shown: unknown) => {
        const at = rankOf(shown)
        return at === null ? '' : `${said.rankAxis} ${at}: ${percent(shares[at - 1] ?? 0, 1)}`
      },
    },
    xAxis: {
      ...categoryAxis(theme, ranks),
      axisLabel: {
        ...axisLabel(theme),
        interval: (i: number) => i === 0 || (i + 1) % 10 === 0,
      },
    },
    yAxis: {
      ...valueAxis(theme, (share) => percent(share, 0)),
      scale: false,
      min: 0,
      splitNumber: 2,
      minInterval: 0.05,
    },
    series: [
      {
        id: 'shares',
        name: said.share,
        type: 'bar',
        barCategoryGap: '20%',
        data: shares.map((share, i) => ({
          value: share,
          name: ranks[i],
          itemStyle: { color: i + 1 >= low && i + 1 <= high ? theme.followed : theme.others },
        })),
        markLine: {
          silent: true,
          symbol: 'none',
          data: [
            {
              xAxis: rank - 1,
              lineStyle: { color: theme.ink, width: 1, type: [4, 3] },
              label: {
                formatter: `${said.rankAxis} ${rank}`,
                position: 'end',
                align: rank > shares.length * 0.8 ? 'right' : rank < shares.length * 0.2 ? 'left' : 'center',
                distance: 4,
                color: theme.ink,
                fontFamily: theme.font,
                fontSize: theme.size.table,
              },
            },
          ],
        },
      },
    ],
  }
}

function rankOf(shown: unknown): number | null {
  const rank = axisCode(shown)
  return rank === undefined ? null : Number(rank)
}
