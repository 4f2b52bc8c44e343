import { expect, it } from 'vitest'
import { fittingShare } from './fittingShare.ts'

it.each([
  ['a figure that has room', { room: 1000, others: 200, pictures: 700 }, 1],
  ['one that is a little too high', { room: 1000, others: 250, pictures: 960 }, 0.78],
  ['a table alone', { room: 1000, others: 3000, pictures: 0 }, 1],
  ['one that scrolls whatever its picture does', { room: 1000, others: 900, pictures: 500 }, 1],
])('%s', (_, heights, share) => {
  expect(fittingShare(heights)).toBe(share)
})
