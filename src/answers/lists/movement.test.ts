import { describe, expect, it } from 'vitest'
import { rankTable } from '../../domain/rank/rankTable.ts'
import type { EditionMeta } from './indexList.ts'
import { type ComparedYear, movementsSince, previousYear } from './movement.ts'

const scored = (scores: Readonly<Record<string, number | null>>) => {
  const entries = Object.entries(scores).map(([place, score]) => ({ place, score, rank_published: null }))
  const placesRanked = entries.length
  return { entries, placesRanked, ranks: rankTable(entries, placesRanked) }
}
const editions: EditionMeta[] = [
  {
    ...{ index: 'PCI', edition: '2013', first_year: 2013, last_year: null, comparable: false },
    ...{ decision: null, note_vi: null, note_en: null },
  },
]
const since = (verdict: ComparedYear['verdict']): ComparedYear => ({
  ...{ year: 2020, place_system: '63', verdict, breaks: [] },
})

// Ranks then: down 1, up 2, tied 3, still 4; now: up and tied 1, down 3, still 4.
const then = scored({ down: 70, up: 62, tied: 60, still: 50 })
const now = scored({ down: 65, up: 66.5, tied: 66.5, still: 50 })

describe('the movement of a place', () => {
  const moved = movementsSince(since('comparable'), now, then)

  it.each([
    ['a higher score and a better rank', 'up', { score: 62, rank: 2, scoreChange: 4.5, rankChange: -1 }],
    ['a tie for the first rank', 'tied', { score: 60, rank: 3, scoreChange: 6.5, rankChange: -2 }],
    ['a lower score and a worse rank', 'down', { score: 70, rank: 1, scoreChange: -5, rankChange: 2 }],
    ['neither', 'still', { score: 50, rank: 4, scoreChange: 0, rankChange: 0 }],
  ])('tells %s as now minus then', (_, place, change) => {
    expect(moved(place)).toEqual({ year: 2020, verdict: 'comparable', set: null, ...change })
  })

  it('is unknown where one of the two scores is', () => {
    const gone = movementsSince(since('suspected'), scored({ up: null, still: 50 }), then)
    expect(gone('up')).toMatchObject({ verdict: 'suspected', score: 62, scoreChange: null, rankChange: null })
    const fresh = movementsSince(since('comparable'), now, scored({ up: null, still: 50 }))
    expect(fresh('up')).toMatchObject({ score: null, rank: null, scoreChange: null, rankChange: null })
  })

  it('is not there for a place that was not in the table then, or where nothing was known or may be said', () => {
    expect(moved('new')).toBeNull()
    expect(movementsSince(since('comparable'), now, null)('up')).toBeNull()
    expect(movementsSince(null, now, then)('up')).toBeNull()
    expect(movementsSince(since('refused'), now, then)('up')).toBeNull()
  })
})

describe('the year that one compares with', () => {
  const year = (value: number, place_system = '63') => ({ year: value, place_system })

  it('is the nearest before, over a year that is missing', () => {
    const known = [2021, 2017, 2019, 2022].map((one) => year(one))
    expect(previousYear(editions, known, year(2021))).toMatchObject({ year: 2019, verdict: 'comparable' })
    expect(previousYear(editions, known, year(2017))).toBeNull()
  })

  it('is refused where other places were ranked', () => {
    expect(previousYear(editions, [year(2020)], year(2021, '34'))).toMatchObject({
      year: 2020,
      place_system: '63',
      verdict: 'refused',
    })
  })
})
