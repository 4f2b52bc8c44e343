import { expect, test } from 'vitest'
import { proxyPoints } from './proxyPoints.ts'

test.each([
  { rule: 'proportional', thresholds: null, value: 0.83, share: 0.83 },
  { rule: 'proportional', thresholds: null, value: 1.2, share: 1 },
  { rule: 'proportional_from', thresholds: '0.5:0;1:1', value: 0.49, share: 0 },
  { rule: 'proportional_from', thresholds: '0.5:0;1:1', value: 0.75, share: 0.5 },
  { rule: 'proportional_from', thresholds: '0.8:0.8;1:1', value: 0.79, share: 0 },
  { rule: 'proportional_from', thresholds: '0.8:0.8;1:1', value: 0.8, share: 0.8 },
  { rule: 'linear', thresholds: '1:1;6:0', value: 0.5, share: 1 },
  { rule: 'linear', thresholds: '1:1;6:0', value: 3.5, share: 0.5 },
  { rule: 'linear', thresholds: '6:0;1:1', value: 9, share: 0 },
  { rule: 'linear', thresholds: '0.8:0.8;1:1', value: 0.5, share: 0.8 },
  { rule: 'steps', thresholds: '0.8:0.5;0.9:0.75;1:1', value: 0.79, share: 0 },
  { rule: 'steps', thresholds: '0.8:0.5;0.9:0.75;1:1', value: 0.9, share: 0.75 },
  { rule: 'steps', thresholds: '1:1;5:0.5', value: 1, share: 1 },
  { rule: 'steps', thresholds: '1:1;5:0.5', value: 4, share: 0.5 },
  { rule: 'steps', thresholds: '1:1;5:0.5', value: 6, share: 0 },
])('$value by $rule of $thresholds brings $share of the maximum', ({ rule, thresholds, value, share }) => {
  expect(proxyPoints({ rule, thresholds }, value)).toBeCloseTo(share, 12)
})

test('a missing value brings nothing that could be counted, not zero', () => {
  expect(proxyPoints({ rule: 'linear', thresholds: '1:1;6:0' }, null)).toBeNull()
})

test.each([
  { rule: 'quadratic', thresholds: null },
  { rule: 'linear', thresholds: null },
  { rule: 'linear', thresholds: '0.5;1:1' },
  { rule: 'steps', thresholds: '0.5:2;1:1' },
  { rule: 'linear', thresholds: '0.5:;1:1' },
])('$rule of $thresholds is refused', (rule) => {
  expect(() => proxyPoints(rule, 0.5)).toThrow(RangeError)
})
