import { expect, test } from 'vitest'
import { rankTable } from './rankTable.ts'

const entry = (place: string, score: number | null, rank_published: number | null = null) => ({
  place,
  score,
  rank_published,
})

test('a complete table is ranked by its scores, and has a median and a best', () => {
  const table = rankTable([entry('01', 60), entry('48', 70), entry('79', 70), entry('04', 50)], 4)
  expect(table.complete).toBe(true)
  expect(['01', '48', '79', '04'].map((place) => table.places.get(place)?.rank)).toEqual([3, 1, 1, 4])
  expect([table.median, table.best]).toEqual([65, 70])
})

test('places with the same score in print share a computed rank that may be any of theirs', () => {
  const table = rankTable([entry('01', 60), entry('48', 70), entry('79', 70), entry('04', 50)], 4)
  expect(table.places.get('48')).toMatchObject({ rank: 1, last: 2 })
  expect(table.places.get('01')).toMatchObject({ rank: 3, last: 3 })
})

test('a printed rank stands before the computed one, which stays beside it', () => {
  // SIPAS 2015: two provinces with 84,94 were printed as fourth and fifth.
  const table = rankTable([entry('22', 85.18, 3), entry('42', 84.94, 4), entry('12', 84.94, 5)], 3)
  expect(table.places.get('12')).toMatchObject({ rank: 5, computed: 2, last: null })
})

test('a partial table has printed ranks only, bounds for the rest, no median and no best', () => {
  const table = rankTable([entry('22', 71.25, 1), entry('49', 67.04), entry('01', null, 28)], 63)
  expect(table.complete).toBe(false)
  expect(table.places.get('22')).toMatchObject({ rank: 1, computed: null, low: null })
  expect(table.places.get('49')).toMatchObject({ rank: null, low: 2, high: 63 })
  expect(table.places.get('01')).toMatchObject({ rank: 28, low: null })
  expect([table.median, table.best, table.placesKnown, table.printed]).toEqual([null, null, 2, 2])
})

test('a table without the number of places ranked is partial', () => {
  expect(rankTable([entry('01', 60)], null).complete).toBe(false)
})

test('a place that occurs twice is refused', () => {
  expect(() => rankTable([entry('01', 60), entry('01', 61)], 2)).toThrow('occurs twice')
})
