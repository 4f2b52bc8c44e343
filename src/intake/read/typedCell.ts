import type { Cell } from '../Sheet.ts'
import { typedText } from './typedText.ts'

const error = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i

/** Text as typed, trimmed and in NFC; an error that a spreadsheet wrote is one; null if nothing is left. */
export function typedCell(text: string): Cell {
  const typed = typedText(text)
  return typed?.startsWith('#') && error.test(typed) ? { error: typed.toUpperCase() } : typed
}
