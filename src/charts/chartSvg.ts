import type { ChartOption } from './base.ts'
import { echarts } from './echarts.ts'

/** An option drawn as SVG text, without a page. */
export function chartSvg(option: ChartOption, width: number, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ ...option, animation: false })
    return onBaselines(chart.renderToSVGString({ useViewBox: false }))
  } finally {
    chart.dispose()
  }
}

/** From the middle of a line down to its baseline, in sizes of its letters: Be Vietnam Pro in Chromium. */
const middleToBaseline = 0.365

/** Programs that open a file, such as LibreOffice, know no `dominant-baseline`: texts are moved down instead. */
function onBaselines(svg: string): string {
  return svg.replaceAll(
    /<text dominant-baseline="central"([^>]*?([\d.]+)px[^>]*)>/g,
    (_, rest: string, size: string) => `<text dy="${round(Number(size) * middleToBaseline)}"${rest}>`,
  )
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
