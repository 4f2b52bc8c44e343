import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { serve } from '../serve.mjs'
import { type GuidePicture, guidePictures } from './guidePictures.ts'
import { palettePng } from './palettePng.ts'

const root = path.resolve(import.meta.dirname, '../..')
const window = { width: 1366, height: 768 }
/** So that a figure is in it from its headline to its note. */
const high = { width: 1366, height: 1600 }
const margin = 12
const phone = { width: 390, height: 844 }

/** `npm run docs:pictures`: the pictures of the guide, of this build on this data, written to docs/pictures. */
export async function main(): Promise<void> {
  const folder = path.join(root, 'docs/pictures')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const host = await serve({ root })
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: window, colorScheme: 'light', locale: 'vi-VN' })
  await page.goto(`${host.address}#/nowhere`)
  for (const picture of guidePictures) {
    const png = await palettePng(page, await taken(page, picture))
    writeFileSync(path.join(folder, `${picture.name}.png`), png)
    console.log(`docs/pictures/${picture.name}.png: ${Math.round(png.length / 1000)} kB`)
  }
  await browser.close()
  await host.close()
}

async function taken(page: Page, { hash, figure, onPhone, searched }: GuidePicture): Promise<Buffer> {
  await page.setViewportSize(figure !== undefined ? high : onPhone ? phone : window)
  for (const next of ['/nowhere', hash]) {
    await page.evaluate((next) => {
      location.hash = next
    }, next)
    await page.waitForFunction(isThere, next === hash)
  }
  if (searched !== undefined) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(searched)
    await page.getByRole('option').first().waitFor()
  }
  const box =
    figure === undefined ? null : await page.locator(`main figure[data-figure="${figure}"]`).boundingBox()
  const clip = box && {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  }
  const png = await page.screenshot({ animations: 'disabled', ...(clip ? { clip } : {}) })
  if (searched !== undefined) await page.keyboard.press('Escape')
  return png
}

/** Whether figures, or none, stand on the screen, and nothing of it is awaited or still to be drawn. */
function isThere(withFigures: boolean): boolean {
  const isAwaited = document.querySelector('main [aria-busy="true"], main [data-waiting]') !== null
  const isDrawn = [...document.querySelectorAll('main figure span[hidden]')].every((hint) =>
    hint.parentElement?.querySelector('svg'),
  )
  return (document.querySelector('main figure') !== null) === withFigures && !isAwaited && isDrawn
}
