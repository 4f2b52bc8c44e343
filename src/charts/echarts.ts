import { BarChart, CustomChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts'
import {
  AriaComponent,
  DatasetComponent,
  GraphicComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapPiecewiseComponent,
} from 'echarts/components'
import * as echarts from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import { textWidth } from './textWidth.ts'

echarts.use([
  BarChart,
  CustomChart,
  HeatmapChart,
  LineChart,
  ScatterChart,
  AriaComponent,
  DatasetComponent,
  GraphicComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapPiecewiseComponent,
  LabelLayout,
  SVGRenderer,
])

// Without a page ECharts knows the widths of another font only.
if (typeof document === 'undefined') {
  echarts.setPlatformAPI({
    measureText: (text, font = '') => ({ width: textWidth(text, sizeOf(font), weightOf(font)) }),
  })
}

function sizeOf(font: string): number {
  return Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)
}

function weightOf(font: string): 400 | 500 | 700 {
  const weight = /\b(bold|[1-9]00)\b/.exec(font)?.[1] ?? ''
  return weight === 'bold' || Number(weight) >= 600 ? 700 : Number(weight) === 500 ? 500 : 400
}

export { echarts }
