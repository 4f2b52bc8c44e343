/** The first font that declarations of CSS name (`font-family`, or the end of `font`); null if they name none. */
export function fontInCss(css: string): string | null {
  const plain = css.replaceAll('&quot;', '"')
  const family = /(?<![\w-])font-family\s*:\s*["']?\s*([^;"',}]+)/i.exec(plain)?.[1]
  const short = /(?<![\w-])font\s*:[^;}]*?((?:\.vn|vni-)[^;"',}]*)/i.exec(plain)?.[1]
  return (family ?? short)?.trim() ?? null
}
