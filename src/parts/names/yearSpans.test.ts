import { expect, test } from 'vitest'
import { yearSpans } from './yearSpans.ts'

test.each([
  [[2022, 2024, 2023], '2022–2024'],
  [[2019, 2021, 2022], '2019, 2021–2022'],
  [[2024], '2024'],
  [[], ''],
])('%j is written %s', (years, written) => {
  expect(yearSpans(years)).toBe(written)
})
