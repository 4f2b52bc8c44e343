import { createContext, useContext } from 'react'

/** The open sheet in which menus must be drawn to be reached at all; null outside of one. */
const SheetContext = createContext<HTMLElement | null>(null)

export const SheetProvider = SheetContext.Provider

export function useSheet(): HTMLElement | null {
  return useContext(SheetContext)
}
