import { nameWords } from '../names/nameWords.ts'

/**
 * The words of each level of a head whose lines are joined by ›: without remarks in brackets, formulas behind “=”,
 * the column's number and levels that only say “trong đó” or “trong kỳ”; “thủ tục hành chính” is “tthc”.
 */
export function headLevels(head: string): string[] {
  return head
    .split('›')
    .map((level) =>
      nameWords(level.replace(/\([^()]*\)/g, ' ').replace(/(?:\(?\d{1,2}\)?)? ?=.*$/, ' '))
        .replace(/\bthu tuc hanh chinh\b/g, 'tthc')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((level) => level !== '' && level !== 'trong do' && level !== 'trong ky')
}
