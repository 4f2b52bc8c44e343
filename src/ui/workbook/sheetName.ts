/** Of a worksheet, by Excel. */
const most = 31

/** Number and first words of a headline, as Excel takes them: each is another, as the number is. */
export function sheetName(number: number, headline: string): string {
  const plain = `${number}. ${headline}`.replace(/[[\]/\\:*?'\p{Cc}\p{Cf}]+/gu, ' ').replace(/\s+/g, ' ')
  if (plain.length <= most) return plain.trim()
  const cut = plain.slice(0, most)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), `${number}.`.length)).trim()
}
