import { refused } from '../../src/domain/refused.ts'
/** @throws RangeError unless the text is a year of four digits */
export function yearOption(text: string): number {
  if (!/^\d{4}$/.test(text)) throw refused(['not a year', text])
  return Number(text)
}
