import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { Unit } from '../../answers/lists/unitTree.ts'
import { bottlenecksSearch } from '../../state/search.ts'
import { lookAt } from './lookAt.ts'

const unit = (code: string, parent: string | null): Unit => ({
  unit: code,
  name_vi: code,
  name_en: null,
  aliases: null,
  kind: 'department',
  parent,
  valid_from: null,
  valid_to: null,
})
const units = [unit('HN', null), unit('S.X', 'HN'), unit('S.X.P1', 'S.X')]
const look = (search: Record<string, string>) =>
  lookAt(v.parse(bottlenecksSearch, search), { units, today: '2026-11-20', simulated: true })

test('the city is looked at over 90 days, its late and open cases alone', () => {
  expect(look({})?.scope).toEqual({
    unit: 'HN',
    type: 'procedure',
    field: null,
    procedure: null,
    from: '2026-08-23',
    asOf: '2026-11-20',
    office: null,
  })
})

test('a division is looked at with all cases of its department, and its place leads down from the city', () => {
  const looked = look({ unit: 'S.X.P1' })
  expect(looked?.scope.office).toBe('S.X')
  expect(looked?.path.map((one) => one.unit)).toEqual(['HN', 'S.X', 'S.X.P1'])
})

test.each([
  [{ from: '2026-01-01' }, '2026-01-01', '2026-11-20'],
  [{ to: '2026-06-30' }, '2026-04-02', '2026-06-30'],
  [{ to: '2027-01-01' }, '2026-08-23', '2026-11-20'],
  [{ from: '2026-09-01', to: '2026-06-30' }, '2026-04-02', '2026-06-30'],
  [{ from: 'yesterday', to: '30/6/2026' }, '2026-08-23', '2026-11-20'],
  [{ from: '2026-13-01', to: '2026-02-31' }, '2026-08-23', '2026-11-20'],
])('%j is looked at from %s to %s', (search, from, asOf) => {
  expect(look(search)?.scope).toMatchObject({ from, asOf })
})

test('an unknown unit is told apart', () => {
  expect(look({ unit: 'S.NOBODY' })).toBeNull()
})
