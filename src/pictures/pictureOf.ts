import { openSvg } from './openSvg.ts'
import { placedAt } from './placedAt.ts'

export interface PictureSize {
  /** In pixels; the height follows. */
  width: number
  /** How wide a document places it; 16 by default, the text of an A4 page. */
  centimetres?: number
}

/**
 * An SVG as the bytes of a PNG, in a page and in Node alike, drawn with Be Vietnam Pro whatever is installed.
 * 1890 pixels on 16 centimetres are 300 dots an inch.
 */
export async function pictureOf(svg: string, { width, centimetres = 16 }: PictureSize): Promise<Uint8Array> {
  const drawing = await openSvg(svg, width)
  const image = drawing.render()
  try {
    return placedAt(image.asPng(), centimetres)
  } finally {
    image.free()
    drawing.free()
  }
}
