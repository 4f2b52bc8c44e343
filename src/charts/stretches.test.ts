import { expect, test } from 'vitest'
import { stretches } from './stretches.ts'

const point = (year: number, segment: number, value: number | null) => ({ year, segment, value })
const years = (points: ReturnType<typeof point>[]) =>
  stretches(points, ({ value }) => value !== null).map((piece) => piece.map(({ year }) => year))

test('years that follow each other in one segment are one piece of a line', () => {
  expect(years([point(2019, 1, 3), point(2020, 1, 4), point(2021, 2, 5)])).toEqual([[2019, 2020], [2021]])
})

test('a year that is not there ends a piece', () => {
  expect(years([point(2018, 1, 3), point(2020, 1, 4), point(2021, 1, 5)])).toEqual([[2018], [2020, 2021]])
})

test('a piece in which nothing is known is left out', () => {
  expect(years([point(2018, 1, null), point(2020, 1, 4)])).toEqual([[2020]])
})
