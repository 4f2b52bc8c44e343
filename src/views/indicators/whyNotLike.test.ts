import { expect, it } from 'vitest'
import type { Reorganisation } from '../../answers/lists/reorganisations.ts'
import { unitNamed } from '../../parts/standings/indicator.examples.ts'
import { whyNotLike } from './whyNotLike.ts'

const unit = (code: string) => unitNamed(code, code)
const link = (old: string, next: string, relation: string, status = 'verified') => {
  return { old: unit(old), new: unit(next), relation, status }
}
const works = (side: Reorganisation['side']): Reorganisation => ({
  date: '2025-03-01',
  side,
  old: ['GTVT', 'XAYDUNG'].map(unit),
  new: ['CONGAN', 'XAYDUNG.2025'].map(unit),
  links: [
    link('XAYDUNG', 'XAYDUNG.2025', 'whole'),
    link('GTVT', 'XAYDUNG.2025', 'part'),
    link('GTVT', 'CONGAN', 'part', 'derived'),
  ],
  exact: false,
})
const said = (side: Reorganisation['side'], code: string) => {
  const { reason, heir, units, statuses } = whyNotLike(works(side), code)
  return [reason, heir?.unit ?? null, units.map((one) => one.unit), statuses]
}

it('names those of whom a new unit took parts', () => {
  expect(said('began', 'XAYDUNG.2025')).toEqual(['takesParts', null, ['GTVT'], []])
})

it('names those to whom an old unit gave parts, and how far that is known', () => {
  expect(said('ended', 'GTVT')).toEqual(['givesParts', null, ['XAYDUNG.2025', 'CONGAN'], ['derived']])
})

it('names whom else the heir of a whole unit took a part of', () => {
  expect(said('ended', 'XAYDUNG')).toEqual(['heirTakesParts', 'XAYDUNG.2025', ['GTVT'], []])
})
