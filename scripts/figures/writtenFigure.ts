/** A number as the page writes it in Vietnamese: `1.234,50`, `−0,19`, `20–21/63` (the first), `85,29%`; null for –. */
export function writtenFigure(text: string): { value: number | null; decimals: number } | null {
  const bare = text.trim().replaceAll('−', '-')
  if (bare === '–') return { value: null, decimals: 0 }
  const [, sign = '', whole = '', fraction = ''] =
    /^([+-]?)(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d+))?/.exec(bare) ?? []
  if (whole === '') return null
  const value = Number(`${sign === '-' ? '-' : ''}${whole.replaceAll('.', '')}.${fraction || '0'}`)
  return { value, decimals: fraction.length }
}
