import { plainText } from '../plainText.ts'

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text inside HTML or SVG, where it is a text and nothing else. */
export function escaped(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}
