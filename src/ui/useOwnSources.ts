import { useDataPart } from './DatabaseContext.tsx'
import { timeOfDay } from './timeOfDay.ts'
import { useWords } from './WordsContext.tsx'

/** What stands as the source of figures while the reader looks at an own file; null: the package is looked at. */
export function useOwnSources(): string[] | null {
  const words = useWords().figure
  const files = useDataPart((state) => state.own?.files.join(', ') ?? null)
  const readAt = useDataPart((state) => state.own?.readAt ?? null)
  const keepsOthers = useDataPart((state) => state.own?.keepsOthers === true)
  if (files === null || readAt === null) return null
  return [words.ownFile(files, timeOfDay(readAt)), ...(keepsOthers ? [words.andPackage] : [])]
}
