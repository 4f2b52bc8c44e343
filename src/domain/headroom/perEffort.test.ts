import { expect, test } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import { perEffort } from './perEffort.ts'

const gain = (component: string, gained: number | null, factor: number | null, effort = 1) => ({
  component,
  gain: gained,
  factor,
  effort,
})

test('what brings most points for one unit of effort stands first', () => {
  const found = perEffort([gain('LAND', 2, 0.5), gain('LABOUR', 0.5, 2), gain('TIME', 1, 0.5, 0.2)])
  expect(found).toEqual([
    { component: 'TIME', points: 0.5, effort: 0.2, perEffort: 2.5 },
    { component: 'LABOUR', points: 1, effort: 0.5, perEffort: 2 },
    { component: 'LAND', points: 1, effort: 2, perEffort: 0.5 },
  ])
})

test('of equal ones the larger gain stands first, those without a gain or a known worth last', () => {
  const found = perEffort([
    gain('A', 0, 1),
    gain('B', null, 1),
    gain('C', 1, null),
    gain('D', 1, 1),
    gain('E', 3, 1),
  ])
  expect(found.map(({ component }) => component)).toEqual(['E', 'D', 'A', 'B', 'C'])
  expect(found.slice(2).map(({ perEffort: per }) => per)).toEqual([null, null, null])
})

test('in 1 000 random cases doubling the effort halves what it brings, and the points stay', () => {
  const random = seeded(4)
  for (let n = 0; n < 1000; n += 1) {
    const one = gain('A', random() + 0.01, random() + 0.01, random() + 0.1)
    const [once] = perEffort([one])
    const [twice] = perEffort([{ ...one, effort: one.effort * 2 }])
    expect(twice?.perEffort).toBeCloseTo((once?.perEffort ?? Number.NaN) / 2, 9)
    expect(twice?.points).toBe(once?.points)
    expect((once?.perEffort ?? Number.NaN) * (once?.effort ?? Number.NaN)).toBeCloseTo(
      once?.points ?? Number.NaN,
      9,
    )
  }
})

test('effort of nothing is refused', () => {
  expect(() => perEffort([gain('A', 1, 1, 0)])).toThrow('effort of A must be above 0: 0')
})
