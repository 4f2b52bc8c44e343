import { expect, test } from 'vitest'
import { fillArrays } from './fillArrays.ts'

const copiesOf = (list: number[]) => [
  list.toSorted(),
  list.toSorted((a, b) => b - a),
  list.toReversed(),
  list.toSpliced(1, 1),
  list.toSpliced(0, 2, 7, 8),
  list.toSpliced(1),
  Object.keys(list),
  [...list],
]

test('arrays of an older browser make the same copies as those of a newer one', () => {
  const older = Object.create(null)
  for (const name of ['slice', 'constructor'] as const) older[name] = Array.prototype[name]
  fillArrays(older)
  expect(Object.getOwnPropertyNames(older)).toContain('toSorted')
  const list = Object.assign([3, 1, 2], {})
  const own = copiesOf(list)
  for (const name of ['toSorted', 'toReversed', 'toSpliced']) {
    Object.defineProperty(list, name, { value: older[name], configurable: true })
  }
  expect(copiesOf(list)).toEqual(own)
})

test('what a browser has is left to it', () => {
  const { toSorted } = Array.prototype
  fillArrays(Array.prototype)
  expect(Array.prototype.toSorted).toBe(toSorted)
})
