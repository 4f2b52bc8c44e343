import { expect, test } from 'vitest'
import { nearestYear } from './nearestYear.ts'

test.each([
  [[2015, 2017], 2016, 2017],
  [[2005, 2024], 1999, 2005],
  [[2012], 2012, 2012],
  [[], 2020, null],
])('of %o the nearest to %i is %o', (years, wanted, near) => {
  expect(nearestYear(years, wanted)).toBe(near)
})
