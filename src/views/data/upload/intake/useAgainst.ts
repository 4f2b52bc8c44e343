import { useMemo } from 'react'
import { useDatabase, useDataPart, useDataState } from '../../../../ui/DatabaseContext.tsx'
import { useWords } from '../../../../ui/WordsContext.tsx'
import type { Against } from './intakeDraft.ts'
import { useIntakeWords } from './useIntakeWords.ts'

/** What given files are held against: the data as the page has it now. */
export function useAgainst(): Against {
  const database = useDatabase()
  const { layers } = useDataState()
  const version = useDataPart((state) => state.version)
  const { page } = useIntakeWords()
  const { format } = useWords()
  return useMemo(
    () => ({
      database,
      version,
      layers,
      titleOf: (file, isTest) => page.sourceTitle(file, format.date(localDay(new Date())), isTest),
    }),
    [database, version, layers, page, format],
  )
}

/** The reader's own day, ISO. */
function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
