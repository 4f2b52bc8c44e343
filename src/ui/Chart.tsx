import type { CSSProperties } from 'react'
import { lazy, Suspense, useEffect, useId, useRef } from 'react'
import { chartTheme } from '../charts/theme.ts'
import { usePreferences } from '../state/preferences.ts'
import styles from './Chart.module.css'
import type { ChartProps } from './ChartProps.ts'
import { useFigureParts } from './FigureParts.tsx'
import { pageFont } from './pageFont.ts'
import { presentationScale } from './useChartTheme.ts'
import { useWords } from './WordsContext.tsx'

/** Nothing is drawn before its text can be measured. */
const Drawing = lazy(async () => {
  const [{ Drawing }] = await Promise.all([import('./Drawing.tsx'), pageFont()])
  return { default: Drawing }
})

export function Chart<D>({ build, data, height, label, onSelect }: ChartProps<D>) {
  const words = useWords()
  const presentation = usePreferences((state) => state.presentation)
  const parts = useFigureParts()
  const hint = useId()
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!parts) return
    const part = {
      element: box.current,
      height,
      svg: async (width: number) => {
        const { chartSvg } = await import('../charts/chartSvg.ts')
        return chartSvg(build(data, words, chartTheme('light', 1, await pageFont())), width, height)
      },
    }
    parts.add(part)
    return () => void parts.delete(part)
  }, [parts, build, data, words, height])

  return (
    <div
      ref={box}
      className={styles.chart}
      data-chart=""
      style={
        { '--height': `${Math.round(height * (presentation ? presentationScale : 1))}px` } as CSSProperties
      }
    >
      <Suspense fallback={null}>
        <Drawing
          build={build as ChartProps<unknown>['build']}
          data={data}
          label={label}
          hint={hint}
          onSelect={onSelect}
        />
      </Suspense>
      <span id={hint} hidden>
        {words.figure.keyboard}
      </span>
    </div>
  )
}
