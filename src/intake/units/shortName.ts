import { unitWords } from './unitKey.ts'

/** The first letters of a department's name behind “Sở”: “Sở Quy hoạch - Kiến trúc” → “qhkt”; null for other units. */
export function shortName(name: string): string | null {
  const words = unitWords(name).split(' ')
  return words[0] === 'so' && words.length > 1
    ? words
        .slice(1)
        .map((word) => word.charAt(0))
        .join('')
    : null
}
