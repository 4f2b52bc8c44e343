import { describe, expect, it } from 'vitest'
import { chosenPeriod } from './chosenPeriod.ts'

const span = { from: '2024-01-01', to: '2026-11-20', asOf: '2026-11-20' }
const civil = { calendar: 'civil' } as const

describe('without a period in the URL', () => {
  it.each([
    ['week', 'civil', '2026-W46'],
    ['month', 'civil', '2026-10'],
    ['month', 'report', '2026-11'],
    ['quarter', 'civil', '2026-Q3'],
  ] as const)('opens the last complete %s of the %s calendar', (grain, calendar, code) => {
    expect(chosenPeriod({ grain, calendar }, span).period.period).toBe(code)
  })

  it('opens the last period of a unit that is no more', () => {
    const ended = { ...span, to: '2025-06-30' }
    expect(chosenPeriod({ grain: 'month', ...civil }, ended).period.period).toBe('2025-06')
    expect(chosenPeriod({ grain: 'week', ...civil }, ended).period.period).toBe('2025-W27')
  })

  it('opens the unfinished period of a unit that has no other', () => {
    const begun = { ...span, from: '2026-11-17' }
    expect(chosenPeriod({ grain: 'week', ...civil }, begun).period.period).toBe('2026-W47')
  })
})

describe('with a period in the URL', () => {
  it('keeps it, an unfinished one included', () => {
    expect(chosenPeriod({ grain: 'week', ...civil, period: '2026-W47' }, span).period.period).toBe('2026-W47')
  })

  it('turns a week into the complete month in which it lies or that came before', () => {
    const month = (period: string) => chosenPeriod({ grain: 'month', ...civil, period }, span).period.period
    expect(month('2026-W30')).toBe('2026-07')
    expect(month('2026-W46')).toBe('2026-10')
    expect(month('2026-W47')).toBe('2026-11')
  })

  it('falls back for what is no period, and says so', () => {
    expect(chosenPeriod({ grain: 'week', ...civil, period: 'soon' }, span)).toMatchObject({
      period: { period: '2026-W46' },
      insteadOf: 'soon',
    })
  })

  it('says what it stands in for where the unit was not there', () => {
    const ended = { ...span, to: '2025-06-30' }
    expect(chosenPeriod({ grain: 'month', ...civil, period: '2026-10' }, ended)).toMatchObject({
      period: { period: '2025-06' },
      insteadOf: '2026-10',
    })
    const begun = { ...span, from: '2025-07-01' }
    expect(chosenPeriod({ grain: 'month', ...civil, period: '2025-01' }, begun)).toMatchObject({
      period: { period: '2025-07' },
      insteadOf: '2025-01',
    })
  })

  it('says so of a period after the data, of another grain too', () => {
    for (const period of ['2031-W03', '2031-05']) {
      expect(chosenPeriod({ grain: 'week', ...civil, period }, span)).toMatchObject({
        period: { period: '2026-W46' },
        insteadOf: period,
      })
    }
  })
})
