import { describe, expect, test } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import { forecastYear } from './forecastYear.ts'
import { yearBackTest } from './yearBackTest.ts'
import { type ScoreYear, yearModels } from './yearModels.ts'

const places = Array.from({ length: 40 }, (_, i) => `P${i}`)

/** Years of scores that a function makes of level, place and year. */
function years(count: number, score: (p: number, year: number) => number, first = 2010): ScoreYear[] {
  return Array.from({ length: count }, (_, i) => ({
    year: first + i,
    scores: new Map(places.map((place, p) => [place, score(p, first + i)])),
  }))
}

function noisy(seed: number, spread: number, count = 10): ScoreYear[] {
  const random = seeded(seed)
  const noise = places.map(() => Array.from({ length: count }, () => (random() - 0.5) * spread))
  return years(count, (p, year) => 60 + p / 10 + (noise[p]?.[year - 2010] ?? 0))
}

const named = (name: string) => {
  const found = yearModels.find((model) => model.name === name)
  if (!found) throw new Error(`no model ${name}`)
  return found
}

describe('models of the next year', () => {
  const growing = years(4, (p, year) => 50 + p + 2 * (year - 2010))

  test('keeping last year, adding the median change, and following an even trend', () => {
    expect(named('last').forecast(growing).get('P3')).toBe(59)
    expect(named('median').forecast(growing).get('P3')).toBe(61)
    expect(named('damped').forecast(growing).get('P3')).toBeCloseTo(61, 9)
    expect(named('average').forecast(growing).get('P3')).toBeCloseTo(61, 9)
  })

  test('pure noise is shrunk towards the median, a lasting order is kept', () => {
    const lasting = named('shrunk').forecast(growing)
    expect((lasting.get('P39') ?? 0) - (lasting.get('P0') ?? 0)).toBeCloseTo(39, 6)
    const random = seeded(5)
    const chance = named('shrunk').forecast(years(8, () => random() * 10))
    const spread = Math.max(...chance.values()) - Math.min(...chance.values())
    expect(spread).toBeLessThan(5)
  })

  test('a place that was not there before is forecast without a change of its own', () => {
    const last = growing.at(-1)
    if (!last) throw new Error('no year')
    const joined = [...growing.slice(0, -1), { ...last, scores: new Map([...last.scores, ['NEW', 70]]) }]
    for (const model of yearModels) expect(model.forecast(joined).get('NEW')).toBeGreaterThan(60)
  })
})

describe('the rolling origin', () => {
  test('looks at the past alone: what comes later changes no earlier forecast', () => {
    const whole = noisy(3, 6)
    const cut = yearBackTest([whole.slice(0, 7)])
    for (const { model, years: early } of cut) {
      const later = yearBackTest([whole]).find((one) => one.model === model)
      expect(later?.years.slice(0, early.length)).toEqual(early)
    }
  })

  test('does not look across a break', () => {
    const whole = noisy(3, 6)
    const [first, second] = [whole.slice(0, 5), whole.slice(5)]
    const forecastYears = yearBackTest([first, second]).find(({ model }) => model === 'last')?.years
    expect(forecastYears?.map(({ year }) => year)).toEqual([2011, 2012, 2013, 2014, 2016, 2017, 2018, 2019])
  })

  test('compares with the naive ones on the same years only', () => {
    for (const { naives, years: own } of yearBackTest([noisy(9, 6)])) {
      for (const { yearsWon } of naives) expect(yearsWon).toBeLessThanOrEqual(own.length)
    }
  })
})

describe('the forecast of a year', () => {
  test('shows a model where noise makes it better than both naive ones', () => {
    const found = forecastYear([noisy(11, 8)])
    expect(found).toMatchObject({ year: 2020, proven: true, why: null })
    expect(['shrunk', 'average']).toContain(found.model)
    const { score, naives } = found.tests.find(({ model }) => model === found.model) ?? { naives: [] }
    for (const naive of naives) expect(score).toBeLessThan(naive.score)
  })

  test('keeps last year for reference where nothing beats it', () => {
    const random = seeded(2)
    const walk = places.map((_, p) => {
      let at = 50 + p
      return Array.from({ length: 10 }, () => {
        at += (random() - 0.5) * 4
        return at
      })
    })
    const found = forecastYear([years(10, (p, year) => walk[p]?.[year - 2010] ?? 0)])
    expect(found.proven).toBe(false)
    expect(found.why).toBe('none beats')
    expect(['last', 'median']).toContain(found.model)
  })

  test('three years are too few to prove anything', () => {
    const found = forecastYear([noisy(4, 3, 3)])
    expect(found).toMatchObject({ proven: false, why: 'few years', coverage: { inside: 0, of: 0 } })
    expect(found.places.get('P1')).toMatchObject({ scoreLow: null, rankLow: null })
    expect(forecastYear([noisy(4, 3, 5)]).places.get('P1')?.scoreLow).not.toBeNull()
  })

  test('intervals hold the forecast, ranks stay among the places, the same seed says the same', () => {
    const found = forecastYear([noisy(21, 8)])
    for (const { score, scoreLow, scoreHigh, rank, rankLow, rankHigh } of found.places.values()) {
      expect(scoreLow ?? 0).toBeLessThan(score)
      expect(scoreHigh ?? 0).toBeGreaterThan(score)
      expect(rank).toBeGreaterThanOrEqual(1)
      expect(rankLow ?? 0).toBeGreaterThanOrEqual(1)
      expect(rankHigh ?? 99).toBeLessThanOrEqual(places.length)
      expect(rankLow ?? 99).toBeLessThanOrEqual(rankHigh ?? 0)
    }
    expect(forecastYear([noisy(21, 8)])).toEqual(found)
    expect(found.coverage.inside / found.coverage.of).toBeGreaterThan(0.7)
    expect(found.coverage.inside / found.coverage.of).toBeLessThan(0.9)
  })
})
