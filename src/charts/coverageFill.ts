import type { ChartTheme } from './theme.ts'

/** How a square looks: full for complete, paler for less, framed where only ranks or nothing is known. */
export function coverageFill(
  { state, share }: { state: 'complete' | 'partial' | 'ranks' | 'unloaded'; share: number | null },
  theme: ChartTheme,
): { style: object; ink: string } {
  if (state === 'complete') return { style: { fill: theme.sequence[4] }, ink: theme.onSequence[4] }
  if (state === 'partial') {
    const level = Math.min(3, Math.floor((share ?? 0) * 4)) as 0 | 1 | 2 | 3
    return { style: { fill: theme.sequence[level] }, ink: theme.onSequence[level] }
  }
  const frame = { fill: 'transparent', stroke: theme.others, lineWidth: 1 }
  if (state === 'ranks') return { style: frame, ink: theme.quiet }
  return { style: { ...frame, stroke: theme.hairline, lineDash: [2, 2], lineWidth: 1 }, ink: theme.quiet }
}
