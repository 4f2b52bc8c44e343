import { expect, test } from 'vitest'
import { packRows, unpackRows } from './packedRows.ts'

test.each([
  ['no row', []],
  ['one row', [{ place: '01', score: 68.6 }]],
  [
    'texts that repeat, numbers that do not, and what is missing',
    [
      { place: '01', year: 2020, score: 66.93, rank: null, known: true },
      { place: '01', year: 2021, score: 68.6, rank: null, known: true },
      { place: '48', year: 2021, score: 64.42, rank: 18, known: false },
    ],
  ],
])('%s comes back from its columns as it was', (_, rows) => {
  expect(unpackRows(JSON.parse(JSON.stringify(packRows(rows))))).toEqual(rows)
})

test('a value that repeats is written once', () => {
  const rows = Array.from({ length: 6 }, (_, i) => ({ component: 'X.1', year: 2000 + i }))
  expect(packRows(rows).columns.component).toEqual({ of: ['X.1'], at: [0, 0, 0, 0, 0, 0] })
  expect(packRows(rows).columns.year).toEqual([2000, 2001, 2002, 2003, 2004, 2005])
})
