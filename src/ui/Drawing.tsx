import type { ECharts } from 'echarts/core'
import EChartsReactCore from 'echarts-for-react/esm/core'
import type { KeyboardEvent } from 'react'
import { useDeferredValue, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react'
import type { ChartOption } from '../charts/base.ts'
import { echarts } from '../charts/echarts.ts'
import { chartTheme } from '../charts/theme.ts'
import styles from './Chart.module.css'
import type { ChartChoice, ChartProps } from './ChartProps.ts'
import { useFigureHeading } from './FigureHeading.tsx'
import { markDrawn, useScreen } from './ScreenContext.tsx'
import { setTooltipFont } from './tooltipFont.ts'
import { useChartTheme } from './useChartTheme.ts'
import { useWords } from './WordsContext.tsx'
import { walk } from './walk.ts'

interface DrawingProps extends ChartProps<unknown> {
  /** In pixels as it stands on screen. */
  height: number
  /** Id of the text that tells how the keyboard works. */
  hint: string
}

/** The part of a chart that needs ECharts, loaded with the first picture. */
export function Drawing({ build, data, height, label, hint, onSelect }: DrawingProps) {
  const words = useWords()
  const theme = useChartTheme()
  const screen = useScreen()
  const heading = useFigureHeading()
  const own = useId()
  const chart = useRef<ECharts>(null)
  const at = useRef({ series: 0, datum: -1 })
  const built = useMemo(() => build(data, words, theme), [build, data, words, theme])
  // Drawing takes longest: what else a click changes, and what it asks, goes first.
  const option = useDeferredValue(built)
  const onPaper = useRef(false)
  const latest = useRef({ onSelect, theme })
  useEffect(() => {
    latest.current = { onSelect, theme }
  })

  useEffect(() => {
    const toPaper = () => {
      onPaper.current = true
      redraw(chart.current, build(data, words, chartTheme('light', 1, theme.font)), true)
    }
    const toScreen = () => {
      onPaper.current = false
      redraw(chart.current, option, false)
    }
    addEventListener('beforeprint', toPaper)
    addEventListener('afterprint', toScreen)
    return () => {
      removeEventListener('beforeprint', toPaper)
      removeEventListener('afterprint', toScreen)
    }
  }, [build, data, words, theme.font, option])

  const frame = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new option often comes with a new height
  useLayoutEffect(() => {
    // To measure it lays out the page once more: only where the height is another.
    if (chart.current?.getHeight() !== height) toMeasure(chart.current)
  }, [option, height])
  useEffect(() => {
    if (!frame.current) return
    const observer = new ResizeObserver(() => {
      if (!onPaper.current) toMeasure(chart.current)
    })
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])

  const onEvents = useMemo(
    () => ({
      click: ({ seriesIndex, seriesId, seriesName, dataIndex, name, data }: ChartChoice) =>
        latest.current.onSelect?.({ seriesIndex, seriesId, seriesName, dataIndex, name, data }),
      finished: () => {
        markDrawn(screen)
        if (chart.current && onPaper.current) shrink(chart.current, true)
      },
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
      ref={frame}
      className={styles.drawing}
      role="img"
      id={own}
      aria-label={label}
      // The finding first, then what kind of picture says it.
      aria-labelledby={heading === null ? undefined : `${heading} ${own}`}
      aria-describedby={hint}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk through the points of the picture
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <EChartsReactCore
        echarts={echarts}
        option={option}
        notMerge
        lazyUpdate
        autoResize={false}
        opts={svg}
        style={full}
        onEvents={onEvents}
        onChartReady={(instance) => {
          chart.current = instance as unknown as ECharts
          setTooltipFont(chart.current, () => latest.current.theme)
          markDrawn(screen)
        }}
        shouldSetOption={(before, now) => before.option !== now.option || before.onEvents !== now.onEvents}
      />
    </div>
  )
}

const svg = { renderer: 'svg' } as const
const full = { height: '100%', width: '100%' }

/** Draws to measure, once: what waits for the next frame is drawn with it. */
function toMeasure(chart: ECharts | null): void {
  if (!chart) return
  const { clientWidth, clientHeight } = chart.getDom()
  if (clientWidth === 0 || (clientWidth === chart.getWidth() && clientHeight === chart.getHeight())) return
  chart.resize({ width: 'auto', height: 'auto' })
}

/** Draws at once, before the browser takes the page. */
function redraw(chart: ECharts | null, option: ChartOption, paper: boolean): void {
  if (!chart) return
  chart.setOption(option, { notMerge: true })
  chart.getZr().flush()
  shrink(chart, paper)
}

/** On paper a view box lets the picture shrink with its column; on screen it is drawn to measure. */
function shrink(chart: ECharts, paper: boolean): void {
  const drawn = chart.getDom().querySelector('svg')
  if (paper) drawn?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`)
  else drawn?.removeAttribute('viewBox')
}
