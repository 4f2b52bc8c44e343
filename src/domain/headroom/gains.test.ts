import { describe, expect, test } from 'vitest'
import { exhausted } from './exhausted.ts'
import { gainRecord } from './gainRecord.ts'
import { likeStarts } from './likeStarts.ts'
import { maySlip, slipRecord } from './slipRecord.ts'
import { type Step, successiveSteps } from './successiveSteps.ts'

const scores = (...all: [string, number][]) => new Map(all)

describe('steps from one year to the next', () => {
  test('take every place that has a score in both years, and no other', () => {
    const steps = successiveSteps([
      { year: 2019, comparable: false, max: 10, scores: scores(['01', 5], ['02', 6]) },
      { year: 2020, comparable: true, max: 10, scores: scores(['01', 5.5], ['03', 7]) },
    ])
    expect(steps).toEqual([{ place: '01', from: 2019, to: 2020, before: 5, after: 5.5 }])
  })

  test.each([
    ['into a year that does not compare', 2020, false, 10],
    ['over a year in between', 2021, true, 10],
    ['between different maxima', 2020, true, 20],
    ['to an unknown maximum', 2020, true, null],
  ])('leave out one %s', (_, year, comparable, max) => {
    const years = [
      { year: 2019, comparable: true, max: 10, scores: scores(['01', 5]) },
      { year, comparable, max, scores: scores(['01', 6]) },
    ]
    expect(successiveSteps(years)).toEqual([])
  })
})

const step = (before: number, after: number, to = 2020, place = '01'): Step => ({
  place,
  from: to - 1,
  to,
  before,
  after,
})

describe('steps from a like level', () => {
  const steps = [step(4.4, 5), step(4.5, 5), step(5, 5), step(5.5, 5), step(5.6, 5), step(9, 5)]

  test('lie within the width, its ends included', () => {
    const like = likeStarts(steps, 5, { width: 0.5, least: 3 })
    expect(like.steps.map(({ before }) => before)).toEqual([4.5, 5, 5.5])
    expect(like).toMatchObject({ reach: 0.5, widened: false })
  })

  test('are the nearest ones where too few lie within the width, all of those that are equally near', () => {
    const like = likeStarts(steps, 5, { width: 0.5, least: 4 })
    expect(like.steps.map(({ before }) => before)).toEqual([4.4, 4.5, 5, 5.5, 5.6])
    expect(like.reach).toBeCloseTo(0.6, 9)
    expect(like.widened).toBe(true)
  })

  test('are all there are where there are fewer than wanted, and none where there are none', () => {
    expect(likeStarts(steps, 5, { width: 0.5, least: 30 }).steps).toHaveLength(6)
    expect(likeStarts([], 5, { width: 0.5, least: 30 })).toEqual({ steps: [], reach: 0, widened: false })
  })
})

describe('how often a gain was made', () => {
  const steps = [step(5.6, 6.1, 2008, '02'), step(5, 5.4, 2009), step(5, 6, 2007, '03'), step(6, 5.5, 2010)]

  test('counts gains of at least that size, whatever doubles make of the difference', () => {
    const record = gainRecord(steps, 0.5)
    expect(record).toMatchObject({ n: 4, made: 2, share: 0.5 })
    expect(record.latest?.place).toBe('02')
    expect(record.largest?.place).toBe('03')
  })

  test('names the largest gain where none was large enough', () => {
    const record = gainRecord(steps, 1.2)
    expect(record).toMatchObject({ made: 0, share: 0, latest: null })
    expect(record.largest?.place).toBe('03')
  })

  test('knows no share of nothing', () => {
    expect(gainRecord([], 1)).toEqual({ n: 0, made: 0, share: null, latest: null, largest: null })
  })

  test.each([0, -1, Number.NaN])('refuses %s as a gain', (gain) => {
    expect(() => gainRecord(steps, gain)).toThrow(`not a gain: ${gain}`)
  })
})

describe('slipping', () => {
  test('is counted, and its middle change told', () => {
    const record = slipRecord([step(8, 7), step(8, 7.5), step(8, 8), step(8, 8.5)])
    expect(record).toEqual({ n: 4, fell: 2, share: 0.5, change: -0.25 })
    expect(slipRecord([])).toEqual({ n: 0, fell: 0, share: null, change: null })
  })

  const places = [5, 6, 7, 8]
  test.each([
    ['in the highest quarter, and enough fell', 7, { n: 20, fell: 12, share: 0.6 }, true],
    ['below the highest quarter', 6.9, { n: 20, fell: 20, share: 1 }, false],
    ['too few fell', 8, { n: 100, fell: 59, share: 0.59 }, false],
    ['too few are known', 8, { n: 19, fell: 19, share: 1 }, false],
    ['nothing is known', 8, { n: 0, fell: 0, share: null }, false],
  ])('threatens only where it is shown: %s', (_, score, record, expected) => {
    expect(maySlip(score, places, { ...record, change: null })).toBe(expected)
  })
})

describe('nothing left to gain', () => {
  test.each([
    [{ score: 9.8, max: 10, best: 9.9 }, 'maximum'],
    [{ score: 9.79, max: 10, best: 9.9 }, 'best'],
    [{ score: 6, max: 10, best: 6.2 }, 'best'],
    [{ score: 6, max: 10, best: 6.21 }, null],
    [{ score: 6, max: 10, best: null }, null],
    [{ score: 49, max: null, best: 50 }, 'best'],
    [{ score: 6, max: null, best: null }, null],
  ])('%o is %s', (left, expected) => {
    expect(exhausted(left)).toBe(expected)
  })
})
