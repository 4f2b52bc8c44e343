import { MantineProvider } from '@mantine/core'
import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Words } from '../i18n/vi.ts'
import { usePreferences } from '../state/preferences.ts'
import type { OpenData } from '../ui/DatabaseContext.tsx'
import { DatabaseProvider } from '../ui/DatabaseContext.tsx'
import { useScheme } from '../ui/useChartTheme.ts'
import { WordsProvider } from '../ui/WordsContext.tsx'
import { router } from './router.ts'
import { useSpokenWords } from './useSpokenWords.ts'

export interface AppProps {
  data: OpenData
  queries: QueryClient
  /** Words of the language that the reader chose last. */
  words: Words
}

export function App({ data, queries, words }: AppProps) {
  const scheme = useScheme()
  const presentation = usePreferences((state) => state.presentation)
  const spoken = useSpokenWords(words)

  useEffect(() => {
    document.documentElement.lang = spoken.language
  }, [spoken])
  useEffect(() => {
    document.documentElement.toggleAttribute('data-presentation', presentation)
  }, [presentation])

  return (
    <MantineProvider forceColorScheme={scheme} withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queries}>
        <WordsProvider value={spoken}>
          <DatabaseProvider value={data}>
            <RouterProvider router={router} />
          </DatabaseProvider>
        </WordsProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}
