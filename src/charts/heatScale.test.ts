import { expect, it } from 'vitest'
import { heatScale } from './heatScale.ts'

const figure = (value: number | null, distance: number | null = null, belowMinimum = false) => ({
  value,
  distance,
  belowMinimum,
})

it('deepens with the points that a rate is short of its target and leaves reached targets blank', () => {
  const { step, of } = heatScale({ target: 0.98, measure: 'fraction' }, [])
  expect(of).toBe('points')
  expect([0, -0.005, -0.01, -0.02, -0.03, -0.1, -0.11].map((by) => step(figure(0.5, by)))).toEqual([
    'reached',
    0,
    0,
    1,
    2,
    3,
    4,
  ])
})

it('measures days against the length of their target', () => {
  const { step, of } = heatScale({ target: 4, measure: 'working days' }, [])
  expect(of).toBe('share')
  expect([0.1, -0.2, -0.4, -1, -2, -3].map((by) => step(figure(4, by)))).toEqual(['reached', 0, 1, 2, 3, 4])
})

it('cuts values without a target into fifths, whatever their size', () => {
  const { step, bounds } = heatScale(
    { target: null, measure: 'dossiers' },
    [1, 10, 100, 1000, 10000].map((value) => figure(value)),
  )
  expect(bounds).toEqual([1, 10, 100, 1000])
  expect([1, 10, 100, 1000, 10000].map((value) => step(figure(value)))).toEqual([0, 1, 2, 3, 4])
})

it('keeps missing apart from too few, and both out of the colours', () => {
  const { step } = heatScale({ target: 0.98, measure: 'fraction' }, [])
  expect(step(figure(null))).toBe('none')
  expect(step(figure(0.2, -0.78, true))).toBe('low')
})

it('leaves one lone value at the light end', () => {
  const { step } = heatScale({ target: null, measure: 'dossiers' }, [figure(7)])
  expect(step(figure(7))).toBe(0)
})
