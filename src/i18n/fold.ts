/** Text without case and diacritics, for search: “Đống Đa” → “dong da”. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}
