import { fontEncoding } from './fontEncoding.ts'
import { evidence, fromLegacy } from './fromLegacy.ts'

/** Text in one font. */
export interface FontRun {
  text: string
  font: string | null
}

/**
 * Reads runs of text as their fonts say. A font of an old encoding is no proof: people type Unicode in it too.
 * A run with a letter that its encoding lacks stays as it is, and so does one that either may hold where more of
 * the runs beside it are surely Unicode than surely old.
 * @param beside all runs of the sheet or page
 */
export function runReader(beside: Iterable<FontRun>): (runs: readonly FontRun[]) => string {
  let balance = 0
  for (const run of beside) {
    const shown = shownBy(run)
    if (shown !== null) balance += shown === 'legacy' ? 1 : -1
  }
  const read = (run: FontRun) => {
    const known = encodingOf(run)
    if (known === null || (shownBy(run) ?? (balance < 0 ? 'unicode' : 'legacy')) === 'unicode')
      return run.text
    const text = fromLegacy(run.text, known.encoding)
    return known.isCapitals ? text.toUpperCase() : text
  }
  return (runs) => runs.map(read).join('').normalize('NFC')
}

function encodingOf({ font }: FontRun) {
  return font === null ? null : fontEncoding(font)
}

function shownBy(run: FontRun): 'legacy' | 'unicode' | null {
  const known = encodingOf(run)
  return known && evidence(run.text, known.encoding)
}
