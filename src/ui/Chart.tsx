import type { CSSProperties } from 'react'
import { useEffect, useId, useRef } from 'react'
import { chartTheme } from '../charts/theme.ts'
import { usePresenting } from '../state/presenting.ts'
import styles from './Chart.module.css'
import type { ChartProps } from './ChartProps.ts'
import { useFigureParts } from './FigureParts.tsx'
import { loadablePart } from './loadablePart.ts'
import { Part } from './Part.tsx'
import { pageFont } from './pageFont.ts'
import { useTextScale } from './useTextScale.ts'
import { useWords } from './WordsContext.tsx'

/** Nothing is drawn before its text can be measured. */
const drawing = loadablePart(async () => (await Promise.all([import('./Drawing.tsx'), pageFont()]))[0])

const drawnInFiles = loadablePart(() => import('../charts/chartSvg.ts'))

export function Chart<D>({ build, data, height, label, onSelect }: ChartProps<D>) {
  const words = useWords()
  const scale = useTextScale()
  const parts = useFigureParts()
  const hint = useId()
  const box = useRef<HTMLDivElement>(null)
  const share = usePresenting((state) => (state.presenting ? state.share : 1))
  const tall = Math.round(height * scale * share)

  useEffect(() => {
    if (!parts) return
    const part = {
      element: box.current,
      height,
      svg: async (width: number) => {
        const { chartSvg } = await drawnInFiles.load()
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
      style={{ '--height': `${tall}px` } as CSSProperties}
    >
      <Part of={drawing}>
        {({ Drawing }) => (
          <Drawing
            build={build as ChartProps<unknown>['build']}
            data={data}
            height={tall}
            label={label}
            hint={hint}
            onSelect={onSelect}
          />
        )}
      </Part>
      <span id={hint} hidden>
        {words.figure.keyboard}
      </span>
    </div>
  )
}
