import { expect, test } from 'vitest'
import { randomFor } from './random.ts'

const draws = 40_000

function moments(draw: () => number): { mean: number; variance: number } {
  let sum = 0
  let squares = 0
  for (let i = 0; i < draws; i++) {
    const x = draw()
    sum += x
    squares += x * x
  }
  return { mean: sum / draws, variance: squares / draws - (sum / draws) ** 2 }
}

test('the same seed and key give the same stream, another seed or key another one', () => {
  const first = (seed: number, key: string) => {
    const random = randomFor(seed, key)
    return [random.uniform(), random.uniform(), random.uniform()]
  }
  expect(first(1, 'a')).toEqual(first(1, 'a'))
  expect(first(1, 'a')).not.toEqual(first(2, 'a'))
  expect(first(1, 'a')).not.toEqual(first(1, 'b'))
})

test('uniform draws lie in [0, 1) and fill it evenly', () => {
  const random = randomFor(7, 'uniform')
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let i = 0; i < draws; i++) {
    const x = random.uniform()
    expect(x >= 0 && x < 1).toBe(true)
    const tenth = Math.floor(x * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  for (const count of tenths) expect(Math.abs(count - draws / 10)).toBeLessThan(5 * Math.sqrt(draws / 10))
})

test.each([0.3, 4, 29, 75, 900])('a Poisson of mean %d has that mean and that variance', (mean) => {
  const random = randomFor(7, `poisson ${mean}`)
  const found = moments(() => random.poisson(mean))
  expect(Math.abs(found.mean - mean)).toBeLessThan(5 * Math.sqrt(mean / draws))
  expect(Math.abs(found.variance / mean - 1)).toBeLessThan(0.06)
})

test('a normal has mean 0 and variance 1', () => {
  const random = randomFor(7, 'normal')
  const { mean, variance } = moments(random.normal)
  expect(Math.abs(mean)).toBeLessThan(0.025)
  expect(Math.abs(variance - 1)).toBeLessThan(0.04)
})

test.each([1, 12, 60])('a gamma of shape %d has mean 1 and variance one over the shape', (shape) => {
  const random = randomFor(7, `gamma ${shape}`)
  const { mean, variance } = moments(() => random.gamma(shape))
  expect(Math.abs(mean - 1)).toBeLessThan(5 / Math.sqrt(shape * draws))
  expect(Math.abs(variance * shape - 1)).toBeLessThan(0.1)
})

test.each([1, 4, 15])('waits of mean %d are whole days from one on', (mean) => {
  const random = randomFor(7, `wait ${mean}`)
  const found = moments(() => {
    const days = random.wait(mean)
    expect(Number.isInteger(days) && days >= 1).toBe(true)
    return days
  })
  expect(Math.abs(found.mean / mean - 1)).toBeLessThan(0.03)
})

test('hits are as many of the trials as the chance says', () => {
  const random = randomFor(7, 'hits')
  expect(random.hits(50, 0)).toBe(0)
  expect(random.hits(50, 1)).toBe(50)
  expect(Math.abs(random.hits(draws, 0.2) / draws - 0.2)).toBeLessThan(0.01)
})
