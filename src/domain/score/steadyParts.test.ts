import { expect, test } from 'vitest'
import type { IndexPart } from './indexPoints.ts'
import { steadyParts } from './steadyParts.ts'

const part = (indicator: string): IndexPart => ({
  component: indicator,
  indicator,
  most: 10,
  rule: 'proportional',
  thresholds: null,
  status: 'verified',
})
const parts = ['weekly', 'monthly', 'gap'].map(part)
const weeks = [1, 2, 3, 4, 5, 6, 7, 8]

test('a part is of the weeks if most of those with figures measure it; empty weeks say nothing', () => {
  const measured = ({ indicator }: IndexPart, week: number) => {
    if (week > 6) return null
    if (indicator === 'monthly') return week === 4 ? 0.5 : null
    return indicator === 'gap' && week === 2 ? null : 0.9
  }
  expect(steadyParts(parts, weeks, measured).map(({ indicator }) => indicator)).toEqual(['weekly', 'gap'])
  expect(steadyParts(parts, [4], measured)).toEqual(parts)
  expect(steadyParts(parts, [7, 8], measured)).toEqual([])
})
