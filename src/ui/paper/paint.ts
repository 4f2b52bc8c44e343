/**
 * A computed colour, `rgb(r, g, b)` or `rgba(r, g, b, a)`, as the attributes `fill` and `fill-opacity` (or those of
 * `stroke`) that every reader of SVG knows; null where nothing is painted.
 */
export function paint(kind: 'fill' | 'stroke', color: string): Record<string, string> | null {
  const found = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(color)
  if (!found) return color.startsWith('url(') ? { [kind]: color } : null
  const [, red, green, blue, alpha = '1'] = found
  if (Number(alpha) === 0) return null
  const hex = [red, green, blue].map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
  const opacity = alpha === '1' ? {} : { [`${kind}-opacity`]: alpha }
  return { [kind]: `#${hex.join('')}`, ...opacity }
}
