import { figure } from './en/figure.ts'
import { frame } from './en/frame.ts'
import { createFormat } from './format.ts'
import type { Words } from './vi.ts'

const format = createFormat('en')

export const en: Words = {
  language: 'en',
  format,
  frame: frame(format),
  figure: figure(format),
}
