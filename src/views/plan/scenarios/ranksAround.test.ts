import { expect, test } from 'vitest'
import { ranksAround } from './ranksAround.ts'

test('a picture holds as many rows around the followed one as there are', () => {
  const rows = Array.from({ length: 20 }, (_, i) => i)
  expect(ranksAround(rows, 0, 5)).toEqual([0, 1, 2, 3, 4])
  expect(ranksAround(rows, 10, 5)).toEqual([8, 9, 10, 11, 12])
  expect(ranksAround(rows, 19, 5)).toEqual([15, 16, 17, 18, 19])
  expect(ranksAround(rows.slice(0, 3), 1, 5)).toEqual([0, 1, 2])
})
