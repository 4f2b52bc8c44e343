import type { ChartOption } from '../charts/base.ts'
import { echarts } from './echarts.ts'

/** An option drawn as SVG text, without a page. */
export function chartSvg(option: ChartOption, width: number, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ ...option, animation: false })
    return chart.renderToSVGString({ useViewBox: false })
  } finally {
    chart.dispose()
  }
}
