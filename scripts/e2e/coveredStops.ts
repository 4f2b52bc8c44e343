import type { Page } from 'playwright-core'

export interface Stops {
  seen: number
  /** Those whose middle lies under another part, or whose upper or lower half lies under one that stays. */
  covered: string[]
}

/** Presses Tab through a screen, at most so often, and looks whether each stop stands clear of what lies over it. */
export async function coveredStops(page: Page, most: number): Promise<Stops> {
  const covered: string[] = []
  // Nothing is explained because a pointer rests on it.
  await page.mouse.move(0, 0)
  for (let seen = 0; seen < most; seen += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const stop = document.activeElement
      if (!stop || stop === document.body) return null
      // A link may run over two lines.
      const [box = stop.getBoundingClientRect()] = stop.getClientRects()
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2)
      const stays = (one: Element | null): boolean =>
        one !== null && (/fixed|sticky/.test(getComputedStyle(one).position) || stays(one.parentElement))
      const isOwn = (top: Element) =>
        stop.contains(top) ||
        top.contains(stop) ||
        stop.closest('label')?.contains(top) ||
        // What explains a word stands above it as long as it has the focus.
        top.closest('[role="tooltip"]')?.id === stop.getAttribute('aria-describedby')
      const hidden = [0.5, 0.25, 0.75].flatMap((share) => {
        const top = document.elementFromPoint(x, box.top + box.height * share)
        if (top && isOwn(top)) return []
        return top === null || share === 0.5 || stays(top) ? [top] : []
      })
      // What is higher than half of the window cannot be all in sight.
      const isHidden = box.height > innerHeight / 2 ? hidden.length === 3 : hidden.length > 0
      if (!isHidden) return { name: null }
      const named = (one: Element | null) =>
        `<${one?.localName}> “${(one?.getAttribute('aria-label') ?? one?.textContent ?? '').trim().slice(0, 40)}”`
      return {
        name: `${named(stop)} at ${Math.round(box.top)}–${Math.round(box.bottom)} lies under ${named(hidden[0] ?? null)}`,
      }
    })
    if (stop === null) return { seen, covered }
    if (stop.name !== null) covered.push(stop.name)
  }
  return { seen: most, covered }
}
