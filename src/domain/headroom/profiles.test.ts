import { expect, test } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import type { LinearTable } from '../score/linearTable.ts'
import { nearest } from './nearest.ts'
import { profileDistances, standardScores } from './profileDistance.ts'
import { standouts } from './standouts.ts'

const table = (rows: Record<string, number[]>): LinearTable => ({
  components: (Object.values(rows)[0] ?? []).map((_, c) => ({ component: `C${c}`, factor: 1, max: 10 })),
  places: Object.keys(rows),
  scores: Float64Array.from(Object.values(rows).flat()),
})

// Means 4 and 5, deviations 2 and 0: standard scores −1, 1 and 0 by hand.
const two = table({ a: [2, 5], b: [6, 5] })

test('scores are standardised by component, and a component in which all are equal says nothing', () => {
  expect([...standardScores(two)]).toEqual([-1, 0, 1, 0])
})

test('the distance of two profiles is the root of the mean squared difference of standard scores', () => {
  const distances = profileDistances(two, 'a')
  expect(distances.get('a')).toBe(0)
  expect(distances.get('b')).toBeCloseTo(Math.sqrt(4 / 2), 12)
  expect(() => profileDistances(two, 'c')).toThrow('place c is not in the table')
})

test('in random tables distances are symmetric, and neither scale nor origin of a component matters', () => {
  const random = seeded(7)
  for (let n = 0; n < 100; n += 1) {
    const rows = Object.fromEntries(
      Array.from({ length: 9 }, (_, p) => [`p${p}`, [random() * 10, random() * 10, random() * 10]]),
    )
    const scaled = Object.fromEntries(
      Object.entries(rows).map(([place, [x = 0, y = 0, z = 0]]) => [place, [x * 3 + 4, y, z - 2]]),
    )
    const plain = profileDistances(table(rows), 'p0')
    const moved = profileDistances(table(scaled), 'p0')
    const back = profileDistances(table(rows), 'p4').get('p0')
    expect(plain.get('p4')).toBeCloseTo(back ?? Number.NaN, 9)
    for (const [place, distance] of plain) expect(moved.get(place)).toBeCloseTo(distance, 9)
  }
})

test('the nearest places leave the place itself out, and equal ones stand by code', () => {
  const distances = new Map([
    ['01', 0],
    ['31', 2],
    ['22', 2],
    ['48', 1],
  ])
  expect(nearest(distances, '01', 2)).toEqual([
    { place: '48', distance: 1 },
    { place: '22', distance: 2 },
  ])
})

test('strengths and weaknesses are the furthest on either side, nothing level and nothing unknown', () => {
  const distances = Object.entries({ A: 0.5, B: -2, C: 3, D: 0, E: null, F: -0.1, G: 1 }).map(
    ([component, distance]) => ({ component, distance }),
  )
  expect(standouts(distances, 2)).toEqual({
    strengths: [
      { component: 'C', distance: 3 },
      { component: 'G', distance: 1 },
    ],
    weaknesses: [
      { component: 'B', distance: -2 },
      { component: 'F', distance: -0.1 },
    ],
  })
})
