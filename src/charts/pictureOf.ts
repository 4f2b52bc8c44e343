import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import type { ChartTheme } from './theme.ts'

/** One example of a picture, ready to be drawn. */
export interface PictureExample {
  picture: string
  example: string
  /** In pixels: on a phone, on the screen, in a file. */
  widths: readonly number[]
  height(width: number): number
  draw(words: Words, theme: ChartTheme): ChartOption
}

interface Declared<D> {
  draw: (data: D, words: Words, theme: ChartTheme) => ChartOption
  examples: Readonly<Record<string, D>>
  /** On the screen. */
  width: number
  height: number | ((data: D, width: number) => number)
}

const phone = 350
const file = 896

/** A picture with its examples, for `everyPicture`. */
export function pictureOf<D>(picture: string, { draw, examples, width, height }: Declared<D>) {
  return Object.entries(examples).map(
    ([example, data]): PictureExample => ({
      picture,
      example,
      widths: [phone, width, file],
      height: (at) => (typeof height === 'number' ? height : height(data, at)),
      draw: (words, theme) => draw(data, words, theme),
    }),
  )
}
