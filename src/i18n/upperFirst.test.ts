import { expect, it } from 'vitest'
import { lowerFirst } from './lowerFirst.ts'
import { upperFirst } from './upperFirst.ts'

it.each([
  ['đến ngày 20/11/2026', 'Đến ngày 20/11/2026'],
  ['ở bước dự thảo', 'Ở bước dự thảo'],
  ['week 46', 'Week 46'],
  ['', ''],
])('“%s” begins a sentence as “%s”, and is the same again inside one', (inside, first) => {
  expect(upperFirst(inside)).toBe(first)
  expect(lowerFirst(first)).toBe(inside)
})
