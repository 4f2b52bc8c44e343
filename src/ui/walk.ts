import type { ECharts } from 'echarts/core'
import type { ChartChoice } from './ChartProps.ts'

interface Place {
  series: number
  datum: number
}

interface SeriesOption {
  id?: string
  name?: string
  silent?: boolean
  data?: readonly unknown[]
}

/**
 * Moves through the points of a chart by keyboard: left and right along a series, up and down between them;
 * null where the key means nothing here.
 */
export function walk(chart: ECharts, at: Place, key: string): ChartChoice | 'moved' | null {
  const all = (chart.getOption() as { series?: readonly SeriesOption[] }).series ?? []
  const open = all.flatMap((series, i) => (series.silent || !series.data?.length ? [] : [i]))
  if (open.length === 0) return null
  const nth = Math.max(0, open.indexOf(at.series))
  if (key === 'Escape') {
    chart.dispatchAction({ type: 'hideTip' })
    return 'moved'
  }
  if (key === 'Enter') return at.datum < 0 ? null : choice(all, at)
  const moves: Record<string, Place> = {
    ArrowRight: { series: at.series, datum: at.datum + 1 },
    ArrowLeft: { series: at.series, datum: at.datum - 1 },
    ArrowDown: { series: open[nth + 1] ?? at.series, datum: at.datum },
    ArrowUp: { series: open[nth - 1] ?? at.series, datum: at.datum },
    Home: { series: at.series, datum: 0 },
    End: { series: at.series, datum: Number.POSITIVE_INFINITY },
  }
  const to = moves[key]
  if (to === undefined) return null
  at.series = open.includes(to.series) ? to.series : (open[0] ?? 0)
  const last = (all[at.series]?.data?.length ?? 1) - 1
  at.datum = Math.min(last, Math.max(0, to.datum))
  chart.dispatchAction({ type: 'downplay' })
  chart.dispatchAction({ type: 'highlight', seriesIndex: at.series, dataIndex: at.datum })
  chart.dispatchAction({ type: 'showTip', seriesIndex: at.series, dataIndex: at.datum })
  return 'moved'
}

function choice(all: readonly SeriesOption[], at: Place): ChartChoice {
  const series = all[at.series]
  const data = series?.data?.[at.datum]
  const named = data as { name?: unknown } | null
  return {
    seriesIndex: at.series,
    seriesId: series?.id,
    seriesName: series?.name,
    dataIndex: at.datum,
    name: typeof named === 'object' && typeof named?.name === 'string' ? named.name : '',
    data,
  }
}
