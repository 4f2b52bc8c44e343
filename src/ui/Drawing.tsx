import type { ECharts } from 'echarts/core'
import EChartsReactCore from 'echarts-for-react/esm/core'
import type { KeyboardEvent } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import { chartTheme } from '../charts/theme.ts'
import styles from './Chart.module.css'
import type { ChartChoice, ChartProps } from './Chart.tsx'
import { echarts } from './echarts.ts'
import { markDrawn, useScreen } from './ScreenContext.tsx'
import { useChartTheme } from './useChartTheme.ts'
import { useWords } from './WordsContext.tsx'
import { walk } from './walk.ts'

interface DrawingProps extends Omit<ChartProps<unknown>, 'height'> {
  /** Id of the text that tells how the keyboard works. */
  hint: string
}

/** The part of a chart that needs ECharts, loaded with the first picture. */
export function Drawing({ build, data, label, hint, onSelect }: DrawingProps) {
  const words = useWords()
  const theme = useChartTheme()
  const screen = useScreen()
  const chart = useRef<ECharts>(null)
  const at = useRef({ series: 0, datum: -1 })
  const option = useMemo(() => build(data, words, theme), [build, data, words, theme])
  const select = useRef(onSelect)
  useEffect(() => {
    select.current = onSelect
  })

  useEffect(() => {
    const toPaper = () => redraw(chart.current, build(data, words, chartTheme('light')))
    const toScreen = () => redraw(chart.current, option)
    addEventListener('beforeprint', toPaper)
    addEventListener('afterprint', toScreen)
    return () => {
      removeEventListener('beforeprint', toPaper)
      removeEventListener('afterprint', toScreen)
    }
  }, [build, data, words, option])

  const onEvents = useMemo(
    () => ({
      click: (choice: ChartChoice) => select.current?.(choice),
      finished: () => markDrawn(screen),
    }),
    [screen],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    if (!chart.current) return
    const chosen = walk(chart.current, at.current, event.key)
    if (chosen === null) return
    event.preventDefault()
    if (chosen !== 'moved') onSelect?.(chosen)
  }

  return (
    <div
      className={styles.drawing}
      role="img"
      aria-label={label}
      aria-describedby={hint}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk through the points of the picture
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <EChartsReactCore
        echarts={echarts}
        option={option}
        notMerge
        opts={svg}
        style={full}
        onEvents={onEvents}
        onChartReady={(instance) => {
          chart.current = instance as unknown as ECharts
          markDrawn(screen)
        }}
        shouldSetOption={(before, now) => before.option !== now.option || before.onEvents !== now.onEvents}
      />
    </div>
  )
}

const svg = { renderer: 'svg' } as const
const full = { height: '100%', width: '100%' }

function redraw(chart: ECharts | null, option: ChartOptionOf): void {
  if (!chart) return
  chart.setOption(option, { notMerge: true })
  chart.resize()
  chart.getZr().flush()
}

type ChartOptionOf = ReturnType<ChartProps<unknown>['build']>
