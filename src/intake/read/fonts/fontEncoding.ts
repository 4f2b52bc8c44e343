import type { LegacyEncoding } from './legacyLetters.ts'

export interface FontEncoding {
  encoding: LegacyEncoding
  /** It shows small letters as capitals. */
  isCapitals: boolean
}

/** In which old encoding texts in a font are typed: `.VnTime`, `.VnArialH`, `VNI-Times`; null for any other font. */
export function fontEncoding(font: string): FontEncoding | null {
  const name = font.trim()
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', isCapitals: name.endsWith('H') }
  return /^vni[- ]/i.test(name) ? { encoding: 'vni', isCapitals: false } : null
}
