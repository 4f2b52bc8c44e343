import { useMediaQuery } from '@mantine/hooks'
import { useMemo } from 'react'
import type { ChartTheme, Scheme } from '../charts/theme.ts'
import { chartTheme } from '../charts/theme.ts'
import { usePreferences } from '../state/preferences.ts'
import { usePageFont } from './pageFont.ts'
import { useTextScale } from './useTextScale.ts'

/** Light or dark, as the reader or the reader's device wants it. */
export function useScheme(): Scheme {
  const chosen = usePreferences((state) => state.scheme)
  const dark = useMediaQuery('(prefers-color-scheme: dark)', undefined, { getInitialValueInEffect: false })
  return chosen === 'auto' ? (dark ? 'dark' : 'light') : chosen
}

export function useChartTheme(): ChartTheme {
  const scheme = useScheme()
  const scale = useTextScale()
  const font = usePageFont()
  return useMemo(() => chartTheme(scheme, scale, font), [scheme, scale, font])
}
