import type { CSSProperties } from 'react'
import { lazy, Suspense, useEffect, useId } from 'react'
import type { ChartOption } from '../charts/base.ts'
import type { ChartTheme } from '../charts/theme.ts'
import { chartTheme } from '../charts/theme.ts'
import type { Words } from '../i18n/vi.ts'
import { usePreferences } from '../state/preferences.ts'
import styles from './Chart.module.css'
import { useFigureParts } from './FigureParts.tsx'
import { presentationScale } from './useChartTheme.ts'
import { useWords } from './WordsContext.tsx'

/** What the reader chose in a picture. */
export interface ChartChoice {
  seriesIndex: number
  seriesId?: string
  seriesName?: string
  dataIndex: number
  name: string
  /** The datum as the builder put it there, so that it can carry a code. */
  data: unknown
}

export interface ChartProps<D> {
  /** A pure builder at module level: data, words and theme in, option out. */
  build: (data: D, words: Words, theme: ChartTheme) => ChartOption
  /** The same object as long as nothing changed (an answer, or memoised): a new one draws again. */
  data: D
  /** In pixels at normal size; presentation size multiplies it. */
  height: number
  /** What the picture shows, for those who do not see it. */
  label: string
  onSelect?: (choice: ChartChoice) => void
}

const Drawing = lazy(() => import('./Drawing.tsx').then((module) => ({ default: module.Drawing })))

export function Chart<D>({ build, data, height, label, onSelect }: ChartProps<D>) {
  const words = useWords()
  const presentation = usePreferences((state) => state.presentation)
  const parts = useFigureParts()
  const hint = useId()

  useEffect(() => {
    if (!parts) return
    const part = {
      height,
      svg: async (width: number) => {
        const { chartSvg } = await import('./chartSvg.ts')
        return chartSvg(build(data, words, chartTheme('light')), width, height)
      },
    }
    parts.add(part)
    return () => void parts.delete(part)
  }, [parts, build, data, words, height])

  return (
    <div
      className={styles.chart}
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
