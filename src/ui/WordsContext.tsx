import { createContext, useContext } from 'react'
import type { Format } from '../i18n/format.ts'
import type { Words } from '../i18n/vi.ts'
import { viAhead } from '../i18n/viAhead.ts'

const WordsContext = createContext<Words>(viAhead)

export const WordsProvider = WordsContext.Provider

export function useWords(): Words {
  return useContext(WordsContext)
}

export function useFormat(): Format {
  return useContext(WordsContext).format
}
