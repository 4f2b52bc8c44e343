import { axisLabel, categoryAxis } from './base.ts'
import type { ChartTheme } from './theme.ts'

export interface EndTexts {
  /** What stands at the end of a row. */
  written: (code: string) => string
  /** Styles that it names. */
  rich?: Readonly<Record<string, object>>
}

/** The same rows as at the left, with a text at the right end of each. */
export function endAxis(theme: ChartTheme, codes: readonly string[], { written, rich }: EndTexts) {
  return {
    ...categoryAxis(theme, codes),
    inverse: true,
    position: 'right',
    axisLine: { show: false },
    axisLabel: { ...axisLabel(theme), interval: 0, formatter: written, ...(rich && { rich }) },
  }
}
