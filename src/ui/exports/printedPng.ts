import { placedAt } from '../../pictures/placedAt.ts'
import { raster } from '../paper/raster.ts'

/** The text of an A4 page is 16 cm wide: 300 dots an inch make so many pixels of it. */
const centimetres = 16
const width = 1890

/** An SVG as a PNG that Word places as wide as its text, at 300 dots an inch. */
export async function printedPng(svg: Blob): Promise<Blob> {
  const png = new Uint8Array(await (await raster(svg, width)).arrayBuffer())
  return new Blob([placedAt(png, centimetres).slice()], { type: 'image/png' })
}
