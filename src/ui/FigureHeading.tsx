import { createContext, useContext } from 'react'

const FigureHeadingContext = createContext<string | null>(null)

export const FigureHeadingProvider = FigureHeadingContext.Provider

/** Id of the headline of the figure around; null outside of one. */
export function useFigureHeading(): string | null {
  return useContext(FigureHeadingContext)
}
