import { describe, expect, test } from 'vitest'
import { discoveries } from './falseDiscoveries.ts'
import { missedTargets } from './missedTargets.ts'

describe('missedTargets', () => {
  test('needs three misses however unlikely two are', () => {
    expect(missedTargets([{ misses: 2, cases: 100, allowed: 0 }])).toEqual([])
    expect(missedTargets([{ misses: 3, cases: 100, allowed: 0 }])).toHaveLength(1)
  })

  test('needs 99.8 % evidence', () => {
    // P(X ≥ 7 | 100, 2 %) = 0.0041, P(X ≥ 8 | 100, 2 %) = 0.0009
    expect(missedTargets([{ misses: 7, cases: 100, allowed: 0.02 }])).toEqual([])
    const [found] = missedTargets([{ misses: 8, cases: 100, allowed: 0.02 }])
    expect(found?.pValue).toBeCloseTo(0.0009, 4)
    expect(found?.excess).toBeCloseTo(6)
  })

  test('asks for more where many are tested', () => {
    const fine = Array.from({ length: 999 }, () => ({ misses: 2, cases: 100, allowed: 0.02 }))
    expect(missedTargets([{ misses: 8, cases: 100, allowed: 0.02 }, ...fine])).toEqual([])
    expect(missedTargets([{ misses: 12, cases: 100, allowed: 0.02 }, ...fine])).toHaveLength(1)
  })

  test('puts the most cases beyond the target first', () => {
    const found = missedTargets([
      { misses: 30, cases: 100, allowed: 0.02 },
      { misses: 300, cases: 10_000, allowed: 0.02 },
    ])
    expect(found.map(({ misses }) => misses)).toEqual([300, 30])
  })
})

test('discoveries follow Benjamini and Hochberg (1995), whose example rejects the four smallest of 15', () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ]
  expect(discoveries(p, 0.05).filter(Boolean)).toHaveLength(4)
  expect(discoveries([...p].reverse(), 0.05).lastIndexOf(false)).toBe(10)
  expect(discoveries([], 0.05)).toEqual([])
})
