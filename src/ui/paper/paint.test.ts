import { expect, it } from 'vitest'
import { paint } from './paint.ts'

it.each([
  ['rgb(181, 48, 28)', { fill: '#b5301c' }],
  ['rgba(28, 32, 36, 0.07)', { fill: '#1c2024', 'fill-opacity': '0.07' }],
  ['rgba(0, 0, 0, 0)', null],
  ['none', null],
  ['', null],
])('%j is written as %j', (color, written) => {
  expect(paint('fill', color)).toEqual(written)
})
