import { useMemo } from 'react'
import { useDatabase, useDataPart } from '../../../../ui/DatabaseContext.tsx'
import { localDay } from '../../../../ui/timeOfDay.ts'
import { useWords } from '../../../../ui/WordsContext.tsx'
import type { Against } from './intakeDraft.ts'
import { useIntakeWords } from './useIntakeWords.ts'

/** What given files are held against: the data as the page has it now. */
export function useAgainst(): Against {
  const database = useDatabase()
  const layers = useDataPart((state) => state.layers)
  const version = useDataPart((state) => state.version)
  const isMeasured = useDataPart((state) => state.version !== '' && !state.simulated.has('measurements'))
  const { page } = useIntakeWords()
  const { format } = useWords()
  return useMemo(
    () => ({
      database,
      version,
      layers,
      isMeasured,
      titleOf: (file, isTest) => page.sourceTitle(file, format.date(localDay(Date.now())), isTest),
    }),
    [database, version, layers, isMeasured, page, format],
  )
}
