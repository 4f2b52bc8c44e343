import { expect, test } from 'vitest'
import { compareYears, editionOf } from './comparable.ts'

const editions = [
  { edition: '2009', first_year: 2009, last_year: 2012, comparable: false },
  { edition: '2006', first_year: 2006, last_year: 2008, comparable: false },
  { edition: '2013', first_year: 2013, last_year: 2016, comparable: false },
  { edition: '2017', first_year: 2017, last_year: 2020, comparable: null },
  { edition: '2021', first_year: 2021, last_year: null, comparable: true },
]
const year = (value: number, place_system = '63') => ({ year: value, place_system })

test.each([
  { from: 2009, to: 2012, verdict: 'comparable', behind: [] },
  { from: 2012, to: 2013, verdict: 'refused', behind: [2013] },
  { from: 2016, to: 2017, verdict: 'suspected', behind: [2017] },
  { from: 2020, to: 2022, verdict: 'comparable', behind: [] },
  { from: 2010, to: 2021, verdict: 'refused', behind: [2013, 2017] },
  { from: 2001, to: 2006, verdict: 'refused', behind: [2001, 2006] },
])('$from and $to: $verdict, with breaks at $behind', ({ from, to, verdict, behind }) => {
  const comparison = compareYears(editions, year(from), year(to))
  expect(comparison.verdict).toBe(verdict)
  expect(comparison.breaks.map((found) => found.year)).toEqual(behind)
  expect(compareYears(editions, year(to), year(from))).toEqual(comparison)
})

test('years over different systems of places are never compared', () => {
  const comparison = compareYears(editions, year(2021), year(2022, '34'))
  expect(comparison).toMatchObject({ verdict: 'refused', breaks: [{ cause: 'place_system', year: 2022 }] })
})

test('the edition of a year is the one whose span holds it', () => {
  expect(editionOf(editions, 2008)?.edition).toBe('2006')
  expect(editionOf(editions, 2030)?.edition).toBe('2021')
  expect(editionOf(editions, 2005)).toBeNull()
})
