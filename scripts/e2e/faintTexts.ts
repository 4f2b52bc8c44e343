import type { Page } from 'playwright-core'

/**
 * Texts in sight that stand out from their ground by less than 4.5 to 1, or 3 to 1 where they are large, as
 * `ratio text`, faintest first. Unlike axe it looks below hairline patterns, on which made-up figures stand.
 */
export async function faintTexts(page: Page, part = 'body'): Promise<string[]> {
  const faint = await page.evaluate((part) => {
    const root = document.querySelector(part) ?? document.body
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found = new Map<string, { ratio: number; text: string }>()
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const one = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!one || text === '' || one.closest('svg, .visually-hidden, [aria-hidden="true"], :disabled'))
        continue
      if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const style = getComputedStyle(one)
      const size = Number.parseFloat(style.fontSize)
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
      const ratio = contrast(rgb(style.color), groundOf(one))
      if (ratio >= (isLarge ? 3 : 4.5)) continue
      found.set(`${style.color} ${Math.round(ratio * 100)}`, { ratio, text })
    }
    return [...found.values()]

    function groundOf(start: Element): number[] {
      for (let one: Element | null = start; one; one = one.parentElement) {
        const color = rgb(getComputedStyle(one).backgroundColor)
        if ((color[3] ?? 1) > 0.5) return color
      }
      return [255, 255, 255]
    }
    function rgb(color: string): number[] {
      return (color.match(/[\d.]+/g) ?? []).map(Number)
    }
    function contrast(a: number[], b: number[]): number {
      const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y)
      return (high + 0.05) / (low + 0.05)
    }
    /** Relative luminance as WCAG 2.2 defines it. */
    function light([r = 0, g = 0, b = 0]: number[]): number {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * x + 0.7152 * y + 0.0722 * z
    }
  }, part)
  return faint
    .toSorted((a, b) => a.ratio - b.ratio)
    .map(({ ratio, text }) => `${ratio.toFixed(2)} ${text.slice(0, 40)}`)
}
