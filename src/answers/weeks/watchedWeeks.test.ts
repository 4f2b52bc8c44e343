import { expect, test } from 'vitest'
import { weeksOfHalvesBefore } from './watchedWeeks.ts'

test('each half year before is known by the last week that does not reach into the next one', () => {
  expect(weeksOfHalvesBefore('2026-11-22').map(({ period }) => period)).toEqual([
    '2026-W26',
    '2025-W52',
    '2025-W26',
  ])
})
