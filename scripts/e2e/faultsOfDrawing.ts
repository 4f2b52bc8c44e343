import type { Page } from 'playwright-core'

/** Texts of a file that run into each other or beyond the paper; charts, which have a test of their own, left out. */
export async function faultsOfDrawing(page: Page, svg: string): Promise<string[]> {
  return await page.evaluate(
    ({ svg, slack }) => {
      const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
      const sheet = document.createElement('div')
      Object.assign(sheet.style, { position: 'absolute', top: '0', left: '0', zIndex: '-1' })
      sheet.append(document.importNode(drawing, true))
      document.body.append(sheet)
      const paper = sheet.getBoundingClientRect()
      const texts = [...sheet.querySelectorAll('text')]
        .filter((text) => !text.closest('svg svg'))
        .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }))
        .sort((a, b) => a.box.top - b.box.top)
      sheet.remove()
      const faults: string[] = []
      for (const [i, { said, box }] of texts.entries()) {
        if (box.left < paper.left || box.right > paper.right || box.bottom > paper.bottom) {
          faults.push(`“${said}” leaves the paper`)
        }
        for (let n = i + 1; n < texts.length; n += 1) {
          const other = texts[n]
          if (!other || other.box.top > box.bottom - box.height / 3) break
          const common = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          if (common > slack) faults.push(`“${said}” runs into “${other.said}”`)
        }
      }
      return faults
    },
    { svg, slack: 2 },
  )
}
