/** Under this name the browser remembers that there are layers, so that a page without them waits for nothing. */
export const layerMark = 'layers'

/** Whether layers may be kept on this computer. */
export function mayHoldLayers(): boolean {
  try {
    return localStorage.getItem(layerMark) !== null
  } catch {
    return true
  }
}
