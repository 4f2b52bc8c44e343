import { axisLabel, categoryAxis, plain } from './base.ts'
import { shortened } from './shortened.ts'
import type { ChartTheme } from './theme.ts'

export interface NameRoom {
  /** Width of the names, in sizes of their letters. */
  width?: number
  /** Characters at most. */
  longest?: number
}

/** Rows from the top, named at the left; a long name breaks into lines. */
export function nameAxis(
  theme: ChartTheme,
  names: ReadonlyMap<string, string>,
  { width = 14.5, longest }: NameRoom = {},
) {
  const size = theme.size.table
  return {
    ...categoryAxis(theme, [...names.keys()]),
    inverse: true,
    axisLine: { show: false },
    axisLabel: {
      ...axisLabel(theme),
      color: theme.ink,
      interval: 0,
      width: size * width,
      overflow: 'break',
      lineHeight: size * 1.2,
      formatter: (code: string) => shortened(plain(names.get(code) ?? code), longest),
    },
  }
}
