import { createContext, useContext } from 'react'
import type { Format } from '../i18n/format.ts'
import type { Words } from '../i18n/vi.ts'
import { vi } from '../i18n/vi.ts'

const WordsContext = createContext<Words>(vi)

export const WordsProvider = WordsContext.Provider

export function useWords(): Words {
  return useContext(WordsContext)
}

export function useFormat(): Format {
  return useContext(WordsContext).format
}
