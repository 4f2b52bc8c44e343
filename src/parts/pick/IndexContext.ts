import { createContext, useContext, useMemo } from 'react'

const IndexContext = createContext<string | null>(null)

/** Of the screen below: which index it is about, where it is about one. */
export const IndexProvider = IndexContext.Provider

interface Addressed {
  index?: string | undefined
}

/** The index of the address, else the one that the screen opens with; null where it is about none. */
export function useIndex({ index }: Addressed): string | null {
  const opened = useContext(IndexContext)
  return index ?? opened
}

/** The address with the index that the screen is about. @throws Error outside the screens that are about one */
export function useIndexed<Search extends Addressed>(search: Search): Search & { index: string } {
  const index = useIndex(search)
  return useMemo(() => {
    if (index === null) throw new Error('no index is opened here: give the screen one in useOpenIndex')
    return { ...search, index }
  }, [search, index])
}
