import { useDataPart } from './DatabaseContext.tsx'
import { localDay, timeOfDay } from './timeOfDay.ts'
import { useWords } from './WordsContext.tsx'

/**
 * What stands as the source of figures of measurements and cases while these are the reader's own; null: the package
 * is looked at.
 */
export function useOwnSources(): string[] | null {
  const { figure: words, format } = useWords()
  const files = useDataPart((state) => state.own?.files.join(', ') ?? null)
  const readAt = useDataPart((state) => state.own?.readAt ?? null)
  const keepsOthers = useDataPart((state) => state.own?.keepsOthers === true)
  const layers = useDataPart((state) => state.layers)
  const measuredFiles = useDataPart(
    ({ tables }) => tables.find(({ table }) => table === 'measurements')?.files.of ?? 0,
  )
  const measured = layers.filter(({ on, contents }) => on && contents.measurements !== undefined)
  if (files !== null && readAt !== null) {
    return [words.ownFile(files, timeOfDay(readAt)), ...(keepsOthers ? [words.andPackage] : [])]
  }
  const names = [...new Set(measured.map(({ file }) => file))]
  const [first] = names
  if (first === undefined) return null
  const last = Math.max(...measured.map(({ takenAt }) => takenAt))
  // Of the package’s own rows some may still stand beside them.
  const isOver = measuredFiles > measured.length
  const taken = words.takenFiles(first, names.length - 1, format.date(localDay(last)))
  return [taken, ...(isOver ? [words.restOfPackage] : [])]
}
