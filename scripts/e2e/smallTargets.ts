import type { Page } from 'playwright-core'

/** What is pressed and smaller than 24 × 24 pixels, as `width × height name`, smallest first; links in sentences may be. */
export async function smallTargets(page: Page): Promise<string[]> {
  const small = await page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, input:not([type="hidden"]), select, textarea, [role="tab"], [role="option"]',
    )
    return [...targets].flatMap((one) => {
      if (!one.checkVisibility({ opacityProperty: false, visibilityProperty: true })) return []
      if (one.closest('.visually-hidden')) return []
      const area = one.closest('label') ?? one
      const { width, height } = area.getBoundingClientRect()
      // A link whose pseudo-element covers its row is as large as the row.
      const over = getComputedStyle(one, '::after')
      const row = over.position === 'absolute' && over.content !== 'none' ? one.closest('tr') : null
      const pressed = row?.getBoundingClientRect() ?? { width, height }
      if (width === 0 || (pressed.width >= 23.5 && pressed.height >= 23.5) || inSentence(one)) return []
      const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)
      return [{ width: Math.round(pressed.width), height: Math.round(pressed.height), name }]
    })

    /** Its line holds other text, whose height it shares. */
    function inSentence(one: HTMLElement): boolean {
      if (getComputedStyle(one).display !== 'inline') return false
      const block = one.closest('p, li, dd, figcaption, output, small, h1, h2, h3') ?? one.parentElement
      const around = (block?.textContent ?? '').replace(one.textContent ?? '', '')
      return /[\p{L}\p{N}]{2}/u.test(around)
    }
  })
  return small
    .toSorted((a, b) => a.width * a.height - b.width * b.height)
    .map(({ width, height, name }) => `${width} × ${height} ${name}`)
}
