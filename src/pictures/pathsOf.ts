import { openSvg } from './openSvg.ts'

/** An SVG with its texts as paths: it looks the same in programs that lack its fonts, and cannot be searched. */
export async function pathsOf(svg: string): Promise<string> {
  const drawing = await openSvg(svg)
  try {
    return drawing.toString()
  } finally {
    drawing.free()
  }
}
