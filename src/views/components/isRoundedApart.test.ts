import { expect, test } from 'vitest'
import { isRoundedApart } from './isRoundedApart.ts'

const row = (component: string, parent: string | null, points: number, max: number) => ({
  component,
  parent,
  points,
  lost: max - points,
  max,
  factor: 1,
})

test('attained and lost that are both rounded up are noticed', () => {
  expect(isRoundedApart([row('PCI.3', 'PCI', 3.285, 5)], 2)).toBe(true)
  expect(isRoundedApart([row('PCI.3', 'PCI', 3.285, 5)], 3)).toBe(false)
  expect(isRoundedApart([row('PCI.3', 'PCI', 3.28, 5)], 2)).toBe(false)
})

test('so are parts whose rounded losses miss the loss of the whole', () => {
  const parts = [row('A', 'X', 1.006, 2), row('B', 'X', 1.006, 2), row('C', 'X', 1.006, 2)]
  expect(isRoundedApart([row('X', null, 3.018, 6), ...parts], 2)).toBe(true)
  expect(isRoundedApart([row('X', null, 3.018, 6), ...parts], 3)).toBe(false)
})

test('a difference that is not of rounding is not called so', () => {
  expect(isRoundedApart([row('X', null, 3, 6), row('A', 'X', 1, 2), row('B', 'X', 1, 2)], 2)).toBe(false)
})

test('what is not known is not added up', () => {
  expect(isRoundedApart([{ ...row('A', 'X', 1, 2), lost: null, max: null }], 2)).toBe(false)
})
