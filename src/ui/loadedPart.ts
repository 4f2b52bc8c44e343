import type { ResourceProgress } from '../engine/Progress.ts'

/** How much of a table is loaded: of one that is read in parts only what was asked for. */
export function loadedPart({ state, files }: ResourceProgress): 'all' | 'some' | 'none' {
  if (state !== 'loaded' || (files.read === 0 && files.of > 0)) return 'none'
  return files.read < files.of ? 'some' : 'all'
}
