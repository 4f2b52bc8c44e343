import { expect, test } from 'vitest'
import { gapsToNext } from './gapsToNext.ts'

test('each total is measured to the next lower one; a shared one to its like, the last to nothing', () => {
  expect(gapsToNext([60, 70, 64.5, 64.5])).toEqual([null, 5.5, 0, 4.5])
  expect(gapsToNext([1])).toEqual([null])
})
