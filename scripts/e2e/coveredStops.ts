import type { Page } from 'playwright-core'

export interface Stops {
  /** How many stops of the Tab key were looked at. */
  of: number
  /** Those of which a part lies under a bar, a head or a row that stays in sight, each with what covers it. */
  covered: string[]
}

/** Goes through a page by Tab, and finds what has the focus but is covered by something that does not scroll with it. */
export async function coveredStops(page: Page, most = 80): Promise<Stops> {
  await page.evaluate(() => {
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  })
  const stops: Stops = { of: 0, covered: [] }
  for (; stops.of < most; stops.of += 1) {
    await page.keyboard.press('Tab')
    const cover = await page.evaluate(coverOfFocused)
    if (cover === 'left') break
    if (cover) stops.covered.push(cover)
  }
  return stops
}

/** What covers the focused element, `left` where none of the page has the focus, null where it is in sight. */
function coverOfFocused(): string | null {
  const { activeElement: focused } = document
  if (!focused || focused === document.body) return 'left'
  const bars = [
    ...document.querySelectorAll('header, nav, thead th, thead td, tr[data-followed="true"] > *, tbody th'),
  ]
  const box = focused.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const xs = [0.1, 0.5, 0.9].map((share) => box.left + share * box.width)
  const ys = [1, box.height / 2, box.height - 1].map((down) => box.top + down)
  for (const y of ys) {
    for (const x of xs) {
      if (x < 0 || y < 0 || x >= clientWidth || y >= clientHeight) continue
      const top = document.elementFromPoint(x, y)
      const bar = bars.find(
        (one) =>
          top &&
          one.contains(top) &&
          !one.contains(focused) &&
          !focused.contains(one) &&
          /sticky|fixed/.test(getComputedStyle(one).position),
      )
      if (bar) return `${name(focused)} under ${bar.tagName.toLowerCase()}`
    }
  }
  if (box.bottom <= 0 || box.top >= clientHeight) return `${name(focused)} out of sight`
  return null

  function name(one: Element): string {
    return `${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}”`
  }
}
