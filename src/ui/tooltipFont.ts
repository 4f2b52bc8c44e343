import type { ECharts } from 'echarts/core'
import type { ChartTheme } from '../charts/theme.ts'

interface Added {
  type?: string
  setStyle?(style: object): void
}

/** ECharts gives rich-text tooltips no font: they are the only bare texts it adds, so give it to these. */
export function setTooltipFont(chart: ECharts, theme: () => ChartTheme): void {
  const renderer = chart.getZr() as unknown as { add(element: Added): void }
  const add = renderer.add.bind(renderer)
  renderer.add = (element) => {
    const { font, size } = theme()
    if (element.type === 'text') element.setStyle?.({ fontFamily: font, fontSize: size.table })
    add(element)
  }
}
