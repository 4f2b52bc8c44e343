import type { FigureText } from '../FigureText.ts'
import type { PlainTable } from '../tableColumn.ts'

export interface StandingFigure {
  /** Of its files. */
  name: string
  text: FigureText
  table: PlainTable
}

const standing = new Map<HTMLElement, StandingFigure>()

/** Notes a figure for as long as it stands on the screen; what it returns ends that. */
export function standFigure(element: HTMLElement, figure: StandingFigure): () => void {
  standing.set(element, figure)
  return () => void standing.delete(element)
}

/** The figures of the screen that have rows, from top to bottom. */
export function screenFigures(): StandingFigure[] {
  return [...standing]
    .sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(([, figure]) => figure)
}
