import { describe, expect, it } from 'vitest'
import type { IndicatorKind } from '../../../src/domain/indicator/indicatorValue.ts'
import { periodNamed } from '../../../src/domain/indicator/period.ts'
import { type MonthOfUnit, publicMeasurements } from './publicMeasurements.ts'
import { publicUnits } from './publicUnits.ts'

const kinds = new Map<string, IndicatorKind>([
  ['on_time', 'rate'],
  ['on_time_due', 'rate'],
  ['land_on_time', 'rate'],
  ['days', 'duration'],
  ['received', 'count'],
  ['open', 'stock'],
  ['catalogue', 'share'],
])

const of = (unit: string, denominator: number | null, more: Partial<MonthOfUnit> = {}): MonthOfUnit => {
  const { start, end } = periodNamed('2026-02', 'civil')
  return { unit, kind: 'commune', indicator: 'on_time', start, end, numerator: 20, denominator, ...more }
}

/** Rows as `unit indicator date+days numerator/denominator`. */
function published(...months: MonthOfUnit[]): string[] {
  return publicMeasurements(months, kinds).rows.map(
    ({ unit, indicator, date, days, numerator, denominator }) =>
      `${unit} ${indicator} ${date}+${days} ${numerator}/${denominator}`,
  )
}

describe('a rate', () => {
  it('of thirty cases stands, of fewer it is a blank row', () => {
    expect(published(of('A', 30), of('B', 29), of('C', 29))).toEqual([
      'A on_time 2026-02-01+28 20/30',
      'B on_time 2026-02-01+28 null/null',
      'C on_time 2026-02-01+28 null/null',
    ])
  })

  it('that alone is small takes the next smallest of its kind with it, so that no sum tells it', () => {
    const given = publicMeasurements(
      [of('A', 90), of('B', 29), of('C', 40), of('D', 31, { kind: 'department' })],
      kinds,
    )
    const blank = given.rows.filter(({ numerator }) => numerator === null).map(({ unit }) => unit)
    expect(blank).toEqual(['B', 'C'])
    expect([given.small, given.beside]).toEqual([1, 1])
  })

  it('that is small with another takes a third where both together are small', () => {
    expect(published(of('A', 5), of('B', 6), of('C', 50), of('D', 60)).slice(2)).toEqual([
      'C on_time 2026-02-01+28 null/null',
      'D on_time 2026-02-01+28 20/60',
    ])
  })

  it('of a part leaves no small rest of what it is a part of', () => {
    const whole = (denominator: number) => of('A', denominator, { indicator: 'on_time_due' })
    const part = of('A', 50, { indicator: 'land_on_time' })
    expect(published(whole(79), part)[0]).toBe('A land_on_time 2026-02-01+28 null/null')
    expect(published(whole(80), part)[0]).toBe('A land_on_time 2026-02-01+28 20/50')
    expect(published(whole(50), part)[0]).toBe('A land_on_time 2026-02-01+28 20/50')
  })

  it('of no case, or that is not known, has no row', () => {
    expect(published(of('A', 0), of('B', 50, { numerator: null }))).toEqual([])
  })
})

it('an average is held like a rate; counts, stocks and shares stand as they are', () => {
  expect(published(of('A', 29, { indicator: 'days' }))).toEqual(['A days 2026-02-01+28 null/null'])
  expect(published(of('A', null, { indicator: 'received' }))).toEqual(['A received 2026-02-01+28 20/null'])
  expect(published(of('A', null, { indicator: 'open' }))).toEqual(['A open 2026-02-28+1 20/null'])
  expect(published(of('A', 21, { indicator: 'catalogue' }))).toEqual(['A catalogue 2026-02-28+1 20/21'])
})

it('whatever is drawn, what is held back of a kind has thirty cases together, or is all there is', () => {
  let seed = 7
  const next = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % most
  }
  for (let draw = 0; draw < 300; draw++) {
    const months = Array.from({ length: 2 + next(8) }, (_, i) => of(`U${i}`, 1 + next(80)))
    const { rows } = publicMeasurements(months, kinds)
    const blank = months.filter(({ unit }) => rows.find((row) => row.unit === unit)?.numerator === null)
    const cases = blank.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)
    expect(rows.every(({ denominator }) => denominator === null || denominator >= 30)).toBe(true)
    expect(blank.length === 0 || blank.length === months.length || (blank.length > 1 && cases >= 30)).toBe(
      true,
    )
  }
})

it('what lies within offices is not published, nor what lies below them', () => {
  const unit = (code: string, kind: string, parent: string | null) => ({ unit: code, kind, parent })
  expect(
    publicUnits([
      unit('HN', 'city', null),
      unit('S.A', 'department', 'HN'),
      unit('S.A.D1', 'division', 'S.A'),
      unit('S.B', 'department', 'S.A'),
      unit('T.A', 'affiliate', 'HN'),
      unit('X.1', 'commune', 'HN'),
    ]),
  ).toEqual(['HN', 'S.A', 'X.1'])
})
