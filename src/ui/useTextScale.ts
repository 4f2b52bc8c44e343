import { usePreferences } from '../state/preferences.ts'
import { usePresenting } from '../state/presenting.ts'

const presentationScale = 1.35
/** Width of a window, in pixels, in which presented text is as large as on a page. */
const plainWidth = 1000

/** By how much text and pictures are larger than on a page: for a projector, or filling the screen. */
export function useTextScale(): number {
  const presentation = usePreferences((state) => state.presentation)
  const presenting = usePresenting((state) => state.presenting)
  if (presenting) return Math.max(1, innerWidth / plainWidth)
  return presentation ? presentationScale : 1
}
