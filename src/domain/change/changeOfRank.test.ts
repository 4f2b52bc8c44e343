import { describe, expect, it } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import { rank } from '../rank/rank.ts'
import { buildTree } from '../score/componentTree.ts'
import { type LinearTable, linearTable } from '../score/linearTable.ts'
import { overtakes } from './overtakes.ts'
import { pairTables } from './pairTables.ts'
import { rankShares } from './rankShares.ts'
import { rankAmong, rankSplit } from './rankSplit.ts'
import { scoreParts } from './scoreParts.ts'

/** Whole scores and few levels make many ties. */
function randomYear(
  uniform: () => number,
  { places, width }: { places: number; width: number },
): LinearTable {
  const levels = 2 + Math.floor(uniform() * 6)
  const missing = uniform() < 0.3 ? 0.08 : 0
  const weights = Array.from({ length: width }, () => 1 + Math.floor(uniform() * 4))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const root = { component: 'X', parent: null, max: 100, weight: null, aggregation: 'weighted_mean' as const }
  const tree = buildTree([
    root,
    ...weights.map((weight, c) => ({
      component: `X.${c + 1}`,
      parent: 'X',
      max: 10,
      weight: weight / sum,
      aggregation: null,
    })),
  ])
  const scores = new Map(
    Array.from({ length: places }, (_, p) => [
      String(p).padStart(2, '0'),
      new Map(
        weights.map((_, c) => [
          `X.${c + 1}`,
          uniform() < missing ? null : Math.floor(uniform() * levels) * (10 / levels),
        ]),
      ),
    ]),
  )
  const { table } = linearTable(tree, scores)
  return table ?? randomYear(uniform, { places, width })
}

const uniform = seeded(20211)
const pairs = Array.from({ length: 10_000 }, (_, i) => {
  const shape = { places: i < 200 ? 1 : i < 600 ? 2 : 3 + Math.floor(uniform() * 12), width: 1 + (i % 5) }
  return pairTables(randomYear(uniform, shape), randomYear(uniform, shape))
}).filter((pair) => pair.places.length > 0)

describe('10 000 random pairs of years, with ties, missing scores, one place and two', () => {
  it('split the change of rank without remainder, and the own part over the components', () => {
    expect(pairs.length).toBeGreaterThan(9_900)
    const seen = { ties: 0, sets: 0, one: 0, two: 0, halves: 0 }
    for (const pair of pairs) {
      const place = pair.places[Math.floor(uniform() * pair.places.length)] ?? ''
      const split = rankSplit(pair, place)
      const { shares } = rankShares(pair, place)
      expect(split.ownScores + split.others + split.set).toBeCloseTo(split.total, 9)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(split.ownScores, 9)
      if (pair.gone.length + pair.come.length === 0) {
        expect([split.set, Number.isInteger(split.ownScores * 2), split.ownScores + split.others]).toEqual([
          0,
          true,
          split.total,
        ])
      }
      seen.ties += Number(new Set(pair.totalsB).size < pair.totalsB.length)
      seen.sets += Number(pair.gone.length + pair.come.length > 0)
      seen.one += Number(pair.places.length === 1)
      seen.two += Number(pair.places.length === 2)
      seen.halves += Number(split.ownScores % 1 !== 0)
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100)
  })

  it('split the change of the total without remainder', () => {
    for (const pair of pairs) {
      const { total, parts, weights } = scoreParts(pair, 0)
      expect(parts.reduce((sum, part) => sum + part, weights)).toBeCloseTo(total, 9)
    }
  })

  it('count as many places that passed, less those left behind, as ranks were lost', () => {
    for (const pair of pairs) {
      if (pair.gone.length + pair.come.length > 0) continue
      const place = pair.places[0] ?? ''
      const found = overtakes(pair, place)
      const passed = found.filter(({ direction }) => direction === 'passed').length
      expect(2 * passed - found.length).toBe(rankSplit(pair, place).total)
    }
  })

  it('agree with ranks of the whole table', () => {
    for (const pair of pairs.slice(0, 500)) {
      const inB = [...pair.totalsB, ...pair.come.map(({ total }) => total)]
      pair.places.forEach((place, p) => {
        expect(rankSplit(pair, place).to).toBe(rank(inB)[p])
      })
    }
  })
})

const table = (factors: readonly number[], rows: Record<string, readonly number[]>): LinearTable => ({
  components: factors.map((factor, c) => ({ component: `X.${c + 1}`, factor, max: 10 })),
  places: Object.keys(rows),
  scores: Float64Array.from(Object.values(rows).flat()),
})

describe('a case by hand', () => {
  // H: 10 → 12. K: 9 → 13. L: 11 → 11.5. R(a,a) = 2, R(b,a) = 1, R(a,b) = 3, R(b,b) = 2.
  const a = table([1, 1], { H: [4, 6], K: [5, 4], L: [6, 5] })
  const b = table([1, 1], { H: [7, 5], K: [5, 8], L: [6, 5.5] })
  const pair = pairTables(a, b)

  it('gives own = ½ (1 − 2 + 2 − 3) = −1 and others = ½ (3 − 2 + 2 − 1) = 1', () => {
    expect(rankSplit(pair, 'H')).toEqual({ from: 2, to: 2, total: 0, ownScores: -1, others: 1, set: 0 })
  })

  it('gives the components what they do in either order', () => {
    // First component alone: 13; second alone: 9. Ranks among {9, 11}: 10 → 2, 13 → 1, 9 → 2, 12 → 1;
    // among {13, 11.5}: 10 → 3, 13 → 1, 9 → 3, 12 → 2.
    // X.1: ½ {½ [(1 − 2) + (1 − 2)] + ½ [(1 − 3) + (2 − 3)]} = −1.25; X.2: ½ {0 + ½ [0 + (2 − 1)]} = 0.25.
    expect(rankShares(pair, 'H').shares).toEqual([-1.25, 0.25])
  })

  it('names who passed through what', () => {
    // K − H: −1 → 1, of which the second component (8 − 4) − (5 − 6) = 5. L − H: 1 → −0.5, the first: −3.
    expect(overtakes(pair, 'H')).toEqual([
      { place: 'K', direction: 'passed', before: -1, after: 1, component: 'X.2', part: 5 },
      { place: 'L', direction: 'left behind', before: 1, after: -0.5, component: 'X.1', part: -3 },
    ])
  })

  it('gives halves where the order decides', () => {
    const small = pairTables(table([1], { H: [5], K: [4] }), table([1], { H: [7], K: [6] }))
    expect(rankSplit(small, 'H')).toEqual({ from: 1, to: 1, total: 0, ownScores: -0.5, others: 0.5, set: 0 })
  })

  it('gives changed factors what is left of the score', () => {
    const changed = pairTables(table([1, 2], { H: [4, 6] }), table([2, 2], { H: [5, 6] }))
    // 16 → 22: ½ (1 + 2) × 1 = 1.5 by the score, 4.5 by the factor.
    expect(scoreParts(changed, 0)).toEqual({ total: 6, parts: [1.5, 0], weights: 4.5 })
  })

  it('counts a component that came among the weights', () => {
    const later: LinearTable = {
      components: [
        { component: 'X.1', factor: 1, max: 10 },
        { component: 'X.2', factor: 1, max: 10 },
      ],
      places: ['H'],
      scores: Float64Array.of(5, 3),
    }
    expect(scoreParts(pairTables(table([1], { H: [4] }), later), 0)).toEqual({
      total: 4,
      parts: [1, 0],
      weights: 3,
    })
  })

  it('counts places that came or went as a third cause', () => {
    const joined = pairTables(table([1], { H: [5], K: [4] }), table([1], { H: [5], K: [4], N: [8], O: [9] }))
    expect(rankSplit(joined, 'H')).toEqual({ from: 1, to: 3, total: 2, ownScores: 0, others: 0, set: 2 })
  })

  it('refuses a place that one of the years does not have', () => {
    expect(() => rankSplit(pair, 'Z')).toThrow('place Z does not stand in both years')
  })
})

describe('many components', () => {
  const shape = { places: 40, width: 14 }
  const stream = seeded(7)
  const pair = pairTables(randomYear(stream, shape), randomYear(stream, shape))
  const place = pair.places[3] ?? ''
  const exact = rankShares(pair, place, { exactUpTo: 14 })

  it('are sampled to within four standard errors of the exact shares, and add up exactly', () => {
    const { shares, errors } = rankShares(pair, place, { draws: 3000, seed: 5 })
    expect(exact.errors).toBeNull()
    shares.forEach((share, c) => {
      expect(Math.abs(share - (exact.shares[c] ?? 0))).toBeLessThanOrEqual(4 * (errors?.[c] ?? 0))
    })
    const sum = shares.reduce((total, share) => total + share, 0)
    expect(sum).toBeCloseTo(rankSplit(pair, place).ownScores, 9)
    expect(Math.max(...(errors ?? []))).toBeLessThan(0.5)
    expect(Math.max(...(errors ?? []))).toBeGreaterThan(0)
  })

  it('give the same for the same seed', () => {
    const once = rankShares(pair, place, { draws: 50, seed: 3 })
    expect(rankShares(pair, place, { draws: 50, seed: 3 })).toEqual(once)
    expect(rankShares(pair, place, { draws: 50, seed: 4 })).not.toEqual(once)
  })

  it('do not care in which order they stand', () => {
    const turned = (year: LinearTable): LinearTable => ({
      ...year,
      components: [...year.components].reverse(),
      scores: Float64Array.from(
        year.places.flatMap((_, p) => [...year.scores.slice(p * 14, (p + 1) * 14)].reverse()),
      ),
    })
    const reverse = seeded(7)
    const again = pairTables(turned(randomYear(reverse, shape)), turned(randomYear(reverse, shape)))
    rankShares(again, place, { exactUpTo: 14 }).shares.forEach((share, c) => {
      expect(share).toBeCloseTo(exact.shares[13 - c] ?? Number.NaN, 9)
    })
  })
})

it('ranks by halving as by counting', () => {
  const others = Float64Array.of(1, 2, 2, 2, 5)
  for (const total of [0, 1, 1.5, 2, 4, 5, 6]) {
    expect(rankAmong(total, others)).toBe(1 + others.filter((other) => other > total).length)
  }
  expect(rankAmong(3, Float64Array.of())).toBe(1)
})
