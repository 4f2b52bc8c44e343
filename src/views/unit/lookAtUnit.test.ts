import { expect, test } from 'vitest'
import type { Unit } from '../../answers/lists/unitTree.ts'
import { lookAtUnit } from './lookAtUnit.ts'

const unit = (code: string, change: Partial<Unit> = {}): Unit => ({
  unit: code,
  name_vi: code,
  name_en: null,
  aliases: null,
  kind: 'department',
  parent: code === 'HN' ? null : 'HN',
  valid_from: null,
  valid_to: null,
  ...change,
})

const known = {
  units: [
    unit('HN', { kind: 'city' }),
    unit('NEW', { valid_from: '2025-03-01' }),
    unit('OLD', { valid_to: '2025-02-28' }),
  ],
  asOf: '2026-11-20',
  first: '2024-01-01',
  hasCases: true,
  simulated: { cases: true, measured: true },
}

test('a unit is looked at in the last complete week, from its own beginning on', () => {
  const looked = lookAtUnit({ unit: 'NEW', grain: 'week' }, known)
  expect(looked).toMatchObject({ former: false, from: '2025-03-01', to: '2026-11-20' })
  expect(looked?.period.period).toBe('2026-W46')
  expect(looked?.path.map((one) => one.unit)).toEqual(['HN', 'NEW'])
})

test('a unit that is no more is looked at as it stood in its last days', () => {
  const looked = lookAtUnit({ unit: 'OLD', grain: 'month' }, known)
  expect(looked).toMatchObject({ former: true, to: '2025-02-28' })
  expect(looked?.period.period).toBe('2025-02')
})

test('a unit that the package does not hold is not guessed', () => {
  expect(lookAtUnit({ unit: 'X', grain: 'week' }, known)).toBe(null)
})
