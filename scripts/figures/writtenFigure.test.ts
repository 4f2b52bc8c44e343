import { expect, test } from 'vitest'
import { writtenFigure } from './writtenFigure.ts'

test.each([
  ['68,60', { value: 68.6, decimals: 2 }],
  ['1.234,5', { value: 1234.5, decimals: 1 }],
  ['−0,19', { value: -0.19, decimals: 2 }],
  ['20–21/63', { value: 20, decimals: 0 }],
  ['85,29%', { value: 85.29, decimals: 2 }],
  ['–', { value: null, decimals: 0 }],
  ['chưa rõ', null],
])('%s', (text, read) => {
  expect(writtenFigure(text)).toEqual(read)
})
