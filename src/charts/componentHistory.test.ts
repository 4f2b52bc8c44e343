import { expect, test } from 'vitest'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { componentHistoryExamples } from './componentHistory.examples.ts'
import { componentHistory } from './componentHistory.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')

test('a line is broken where years do not compare', () => {
  const normal = exampleOf(componentHistoryExamples, 'normal')
  const series = componentHistory(normal, vi, light).series as { id: string; data: unknown[] }[]
  expect(series.filter(({ id }) => id.startsWith('own')).map(({ data }) => data.length)).toEqual([4, 5])
  const whole = { ...normal, years: normal.years.map((one) => ({ ...one, segment: 0 })) }
  const joined = componentHistory(whole, vi, light).series as { id: string }[]
  expect(joined.filter(({ id }) => id.startsWith('own'))).toHaveLength(1)
})

test('distances over the years are measured from the median of the same year', () => {
  const option = componentHistory(exampleOf(componentHistoryExamples, 'distance to the median'), vi, light)
  const series = option.series as { id: string; data: { value: [number, number] }[] }[]
  const own = series.find(({ id }) => id === 'own-0')?.data.map(({ value }) => value[1])
  expect(own?.[0]).toBeCloseTo(-0.4, 9)
  expect(series.find(({ id }) => id === 'median-0')?.data.map(({ value }) => value[1])).toEqual([0, 0, 0, 0])
})
