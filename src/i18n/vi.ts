import type { Language } from './format.ts'
import { createFormat } from './format.ts'
import { figure } from './vi/figure.ts'
import { frame } from './vi/frame.ts'

const format = createFormat('vi')

export const vi = {
  language: 'vi' as Language,
  format,
  frame: frame(format),
  figure: figure(format),
}

/** Every word of the interface; the screens' own words are in the files of their names. */
export type Words = typeof vi
