import { nameWords } from './nameWords.ts'

/**
 * Key of a component's name without what may stand around it and says nothing: years, “điểm”, “chỉ số”,
 * “score”, a scale in brackets, common shortenings written out. Empty where nothing is left.
 */
export function plainName(text: string): string {
  const open = text.replace(/\(([^()]*)\)/g, (whole, inside: string) => (isScale(inside) ? ' ' : whole))
  const words = nameWords(open)
    .replace(/\btthc\b/g, 'thu tuc hanh chinh')
    .replace(/\bcchc\b/g, 'cai cach hanh chinh')
    .replace(/\b(nam )?(19|20)\d\d\b/g, ' ')
    .replace(/\b(the|and|va)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words
    .replace(/^((diem so|diem|chi so thanh phan|chi so noi dung|chi so|cstp|linh vuc|tieu chi)( |$))+/, '')
    .replace(/(^| )(score|scores|points|index|diem so|diem)$/, '')
    .replaceAll(' ', '')
}

/** “điểm”, “0–10 điểm”, “tối đa 10”, “max 10”. */
function isScale(inside: string): boolean {
  return /^[\d. ]*((thang|toi da|max|diem|points|score)[\d. ]*)+$/.test(nameWords(inside))
}
