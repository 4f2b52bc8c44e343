import { expect, it } from 'vitest'
import type { LinkedUnit } from '../../answers/lists/unitTree.ts'
import { unitNamed } from '../standings/indicator.examples.ts'
import { openedUnit } from './openedUnit.ts'

const asOf = '2026-11-20'
const heir = unitNamed('S.B.2025', 'Sở B', { valid_from: '2025-03-01' })
const other = unitNamed('S.C', 'Sở C')
const old = unitNamed('S.A', 'Sở A', { valid_to: '2025-02-28' })
const link = (unit: typeof heir, primary: boolean | null): LinkedUnit => {
  return { unit, date: '2025-03-01', relation: 'part', primary, status: 'verified' }
}
const asked = { unit: old, former: undefined, successors: [link(other, false), link(heir, true)], asOf }

it('a unit that is no more opens its main successor and says in whose place', () => {
  expect(openedUnit(asked)).toEqual({ unit: heir, insteadOf: old })
})

it('it opens itself where it is meant itself', () => {
  expect(openedUnit({ ...asked, former: 'S.A' })).toEqual({ unit: old, insteadOf: null })
})

it('what was said of another unit is not heard', () => {
  expect(openedUnit({ ...asked, former: 'S.B' }).unit).toBe(heir)
})

it.each([
  ['several main successors', [link(other, true), link(heir, true)]],
  ['none that is the main one', [link(other, false), link(heir, null)]],
  ['no successor', []],
])('with %s it opens itself: nobody else is it', (_, successors) => {
  expect(openedUnit({ ...asked, successors })).toEqual({ unit: old, insteadOf: null })
})

it.each([
  ['a unit that is', unitNamed('S.C', 'Sở C')],
  ['a unit on its last day', unitNamed('S.D', 'Sở D', { valid_to: asOf })],
])('%s opens itself', (_, unit) => {
  expect(openedUnit({ ...asked, unit })).toEqual({ unit, insteadOf: null })
})
