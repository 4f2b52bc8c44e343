import { useMediaQuery } from '@mantine/hooks'
import { useMemo } from 'react'
import type { ChartTheme, Scheme } from '../charts/theme.ts'
import { chartTheme } from '../charts/theme.ts'
import { usePreferences } from '../state/preferences.ts'
import { usePageFont } from './pageFont.ts'

export const presentationScale = 1.35

/** Light or dark, as the reader or the reader's device wants it. */
export function useScheme(): Scheme {
  const chosen = usePreferences((state) => state.scheme)
  const dark = useMediaQuery('(prefers-color-scheme: dark)', undefined, { getInitialValueInEffect: false })
  return chosen === 'auto' ? (dark ? 'dark' : 'light') : chosen
}

export function useChartTheme(): ChartTheme {
  const scheme = useScheme()
  const presentation = usePreferences((state) => state.presentation)
  const font = usePageFont()
  return useMemo(
    () => chartTheme(scheme, presentation ? presentationScale : 1, font),
    [scheme, presentation, font],
  )
}
