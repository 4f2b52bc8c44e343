import type { Page } from 'playwright-core'

/** One move of a reader who knows only what stands on the screen: a click on words, or words typed into the search. */
export type Way = { click: string } | { find: string; choose: string }

export interface Followed {
  clicks: number
  /** From the first move until the answer stood on the screen. */
  seconds: number
}

const searches = 'Tìm… Ctrl K'

/**
 * Follows words that are in sight, without scrolling, until an answer is: of several that read the same, the first.
 * @throws Error where the words, or in the end the answer, are not in sight
 */
export async function followText(page: Page, way: readonly Way[], answer: string): Promise<Followed> {
  const start = performance.now()
  let clicks = 0
  for (const step of way) {
    if ('click' in step) {
      await clickText(page, step.click)
      clicks += 1
    } else {
      await clickText(page, searches)
      await page.locator('dialog[open] input:focus').waitFor()
      await page.keyboard.type(step.find)
      await clickText(page, step.choose)
      clicks += 2
    }
  }
  await inSight(page, answer, 'text')
  return { clicks, seconds: (performance.now() - start) / 1000 }
}

async function clickText(page: Page, text: string): Promise<void> {
  const { x, y } = await inSight(page, text, 'control')
  await page.mouse.click(x, y)
}

/** The middle of what reads so, once it is in the window and nothing lies over it. */
async function inSight(
  page: Page,
  text: string,
  what: 'text' | 'control',
): Promise<{ x: number; y: number }> {
  try {
    const found = await page.waitForFunction(
      ([text, what]) => {
        const squeezed = (one: string) => one.replace(/[\s\u00a0]+/g, ' ').trim()
        const controls = 'a, button, label, [role="tab"], [role="option"], tr[data-opens="true"]'
        const texts = 'h1, h2, h3, p, tr, dt, dd, li, td, svg text, strong, span, div:not(:has(div))'
        const open = document.querySelector('dialog[open]')
        const root = open ?? document
        const wanted = squeezed(text)
        const ending = (one: string) => one.replace(/[▾→›\d\s]+$/, '')
        for (const element of root.querySelectorAll(what === 'control' ? controls : texts)) {
          // biome-ignore lint/performance/useDomNodeTextContent: what a reader does not see cannot be followed
          const own = squeezed(element instanceof HTMLElement ? element.innerText : element.textContent)
          const fits =
            what === 'text'
              ? own.includes(wanted)
              : own === wanted ||
                ending(own) === wanted ||
                (element.role === 'option' && own.includes(wanted))
          if (!fits) continue
          const box = element.getBoundingClientRect()
          const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 40) / 2]
          if (box.width === 0 || x < 0 || x > innerWidth || y < 0 || y > innerHeight) continue
          if (what === 'text' && box.bottom > innerHeight) continue
          const top = document.elementFromPoint(x, y)
          if (top === null || !(element.contains(top) || top.contains(element))) continue
          return { x, y }
        }
        return null
      },
      [text, what] as const,
      { timeout: 20_000 },
    )
    return (await found.jsonValue()) as { x: number; y: number }
  } catch (error) {
    const address = page.url().replace(/^.*#/, '#')
    throw new Error(`“${text}” is not in sight at ${address}`, { cause: error })
  }
}
