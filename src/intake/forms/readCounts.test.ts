import { expect, test } from 'vitest'
import type { Cell } from '../Sheet.ts'
import { readCounts } from './readCounts.ts'

test.each<[Cell[], (number | null)[], number[]]>([
  [[1, 20, 300], [1, 20, 300], []],
  [['1', '20', null], [1, 20, null], []],
  [['1.234', '20', '–'], [1234, 20, null], []],
  [['1,234', '20', ''], [1234, 20, null], []],
  [['1.000'], [1000], []],
  [['1 234', '1.234.567'], [1234, 1234567], []],
  [
    [1, 2.5, -3, 4],
    [1, null, null, 4],
    [1, 2],
  ],
  [['5%', 5, 6], [null, 5, 6], [0]],
  [['năm', 5, 6, 7], [null, 5, 6, 7], [0]],
  [
    ['năm', 'sáu', 7],
    [null, null, null],
    [0, 1, 2],
  ],
  [[{ error: '#REF!' }, 1, 2], [null, 1, 2], [0]],
])('%j are the counts %j, broken at %j', (cells, values, broken) => {
  const read = readCounts(cells)
  expect([read.values, read.broken.map(({ at }) => at), read.lost]).toEqual([values, broken, null])
})

test('counts whose thousands point was lost are none', () => {
  expect(readCounts([1.234, 288, 410, 350]).lost).toBe('1.234')
})
