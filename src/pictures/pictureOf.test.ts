import { expect, it } from 'vitest'
import { chartSvg } from '../charts/chartSvg.ts'
import { everyPicture } from '../charts/everyPicture.ts'
import { chartTheme } from '../charts/theme.ts'
import { vi } from '../i18n/vi.ts'
import { pathsOf } from './pathsOf.ts'
import { pictureOf } from './pictureOf.ts'

const named = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="40"><text x="4" y="26" font-size="18">${text}</text></svg>`

/** Chunks by their name. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return chunks
}

it('is as wide as asked, and 16 cm wide in a document', async () => {
  const chunks = chunksOf(await pictureOf(named('Hạng 12'), { width: 1890 }))
  expect(chunks.get('IHDR')?.readUInt32BE(0)).toBe(1890)
  const size = chunks.get('pHYs')
  expect(size?.readUInt32BE(0)).toBeCloseTo(300 / 0.0254, -1)
  expect(size?.readUInt32BE(4)).toBe(size?.readUInt32BE(0))
  expect(size?.[8]).toBe(1)
})

it.each([...'ăâđêôơưắặệộởữỹ−–≤→↑↓▲▼■○◌✓✗'])('draws %s', async (letter) => {
  expect(await pathsOf(named(letter))).toContain('<path')
  expect(await pathsOf(named(''))).not.toContain('<path')
})

it('leaves no text where texts are paths', async () => {
  const paths = await pathsOf(named('Sở Tư pháp → 97,5 %'))
  expect(paths).not.toMatch(/<text|font-family/)
  expect(paths).toContain('<path')
})

it('draws a picture as charts make it', async () => {
  const [one] = everyPicture
  if (!one) throw new Error('no picture')
  const svg = chartSvg(one.draw(vi, chartTheme('light')), 600, one.height(600))
  expect((await pictureOf(svg, { width: 1890 })).length).toBeGreaterThan(10_000)
})
