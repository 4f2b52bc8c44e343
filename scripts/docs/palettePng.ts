import { crc32, deflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** Pixels of a picture as numbers of at most 256 colours. */
interface Palette {
  width: number
  height: number
  /** Red, green and blue of every colour, 0–255. */
  colours: number[]
  /** The number of the colour of every pixel, row by row, as base64. */
  pixels: string
}

/** The same picture in at most 256 colours, a third as large: of like colours the one met most often stands for all. */
export async function palettePng(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, colours, pixels } = await page.evaluate(inColours, png.toString('base64'))
  const numbers = Buffer.from(pixels, 'base64')
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) numbers.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** In the page, whose decoder it uses. */
async function inColours(png: string): Promise<Palette> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('no canvas to read pixels from')
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const colourAt = (i: number) =>
    ((data[4 * i] ?? 0) << 16) | ((data[4 * i + 1] ?? 0) << 8) | (data[4 * i + 2] ?? 0)
  const met = new Map<number, number>()
  for (let i = 0; i < width * height; i += 1) met.set(colourAt(i), (met.get(colourAt(i)) ?? 0) + 1)
  const like = (colour: number) => colour & 0xf8f8f8
  const known = new Set<number>()
  const kept = [...met]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .filter(([colour]) => !known.has(like(colour)) && known.add(like(colour)))
    .slice(0, 256)
  const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const
  const colours = kept.flatMap(([colour]) => parts(colour))
  const numberOf = new Map(kept.map(([colour], number) => [colour, number]))
  const nearest = (colour: number) => {
    const [red, green, blue] = parts(colour)
    let best = 0
    let least = Number.POSITIVE_INFINITY
    for (let n = 0; n < kept.length; n += 1) {
      const far =
        ((colours[3 * n] ?? 0) - red) ** 2 +
        ((colours[3 * n + 1] ?? 0) - green) ** 2 +
        ((colours[3 * n + 2] ?? 0) - blue) ** 2
      if (far < least) [best, least] = [n, far]
    }
    numberOf.set(colour, best)
    return best
  }
  let pixels = ''
  for (let i = 0; i < width * height; i += 1) {
    const colour = colourAt(i)
    pixels += String.fromCharCode(numberOf.get(colour) ?? nearest(colour))
  }
  return { width, height, colours, pixels: btoa(pixels) }
}
