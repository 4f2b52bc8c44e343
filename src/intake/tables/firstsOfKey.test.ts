import { expect, test } from 'vitest'
import { firstsOfKey } from './firstsOfKey.ts'

const row = (date: string, field: string | null, numerator: number) => ({ date, field, numerator })

test('a row is that of the first with its key, whatever stands in its other columns', () => {
  const rows = [row('2026-01-01', 'A', 1), row('2026-01-01', 'B', 1), row('2026-01-01', 'A', 2)]
  expect([...firstsOfKey(rows, ['date', 'field'])]).toEqual([0, 1, 0])
})

test('missing is as empty, a number as its text, and cells do not run into each other', () => {
  const rows = [
    { a: null, b: 'x' },
    { a: '', b: 'x' },
    { b: 'x' },
    { a: 1, b: '2' },
    { a: '1', b: 2 },
    { a: '12', b: '' },
  ]
  expect([...firstsOfKey(rows, ['a', 'b'])]).toEqual([0, 0, 0, 3, 3, 5])
})

test('of many rows each has the first that a key put together as a text gives', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => row(`d${(i * 7919) % 131}`, `f${(i * i) % 211}`, i))
  const firsts = new Map<string, number>()
  const expected = rows.map(({ date, field }, i) => {
    const key = JSON.stringify([date, field])
    if (!firsts.has(key)) firsts.set(key, i)
    return firsts.get(key)
  })
  expect([...firstsOfKey(rows, ['date', 'field'])]).toEqual(expected)
  expect(firstsOfKey([], ['date'])).toHaveLength(0)
})
