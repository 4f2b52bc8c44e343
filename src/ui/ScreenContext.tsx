import { createContext, useContext } from 'react'

/** The screen that is open, and whether its first figure has been drawn. */
export interface Screen {
  name: string
  drawn: boolean
  /** Terms of the glossary that are explained on it, by code, and the figure that does so: the first to use the term. */
  explained: Map<string, string>
}

const ScreenContext = createContext<Screen>({ name: 'unnamed', drawn: false, explained: new Map() })

export const ScreenProvider = ScreenContext.Provider

export function useScreen(): Screen {
  return useContext(ScreenContext)
}

/** Sets `screen:<name>` on the timeline when the first figure of a screen is there, for the benchmark. */
export function markDrawn(screen: Screen): void {
  if (screen.drawn) return
  screen.drawn = true
  performance.mark(`screen:${screen.name}`)
}
