import { expect, test } from 'vitest'
import { periodNamed } from '../../domain/indicator/period.ts'
import { isLonger, isSilent } from './reported.ts'

test.each([
  ['a week is over and the next is not sent', '2026-11-08', 7, '2026-W46', true, false],
  ['a week is sent', '2026-11-15', 7, '2026-W46', false, false],
  ['October is sent, and November runs', '2026-10-31', 31, '2026-W46', false, true],
  ['October is sent, and November has ended in this week', '2026-10-31', 31, '2026-W49', false, true],
  ['October is sent, and November ended before this week', '2026-10-31', 31, '2026-W50', true, true],
  ['October is sent, and November is asked for', '2026-10-31', 31, '2026-11', true, false],
  ['a quarter is sent, and the next runs', '2026-09-30', 92, '2026-11', false, true],
] as const)('%s', (_, last_day, days, period, silent, longer) => {
  const asked = periodNamed(period, 'civil')
  expect(isSilent({ last_day, days }, asked)).toBe(silent)
  expect(isLonger({ last_day, days }, asked)).toBe(longer)
})
