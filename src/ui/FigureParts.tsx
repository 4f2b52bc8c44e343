import { createContext, useContext } from 'react'

/** A picture inside a figure, as exports need it: drawn again on light paper, at any width. */
export interface FigurePart {
  /** Where it stands on the page. */
  element: HTMLElement | null
  height: number
  svg(width: number): Promise<string>
}

/** The pictures that stand in the figure around, in order; each adds itself while it is mounted. */
export type FigureParts = Set<FigurePart>

const FigurePartsContext = createContext<FigureParts | null>(null)

export const FigurePartsProvider = FigurePartsContext.Provider

export function useFigureParts(): FigureParts | null {
  return useContext(FigurePartsContext)
}
