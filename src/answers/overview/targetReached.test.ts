import { expect, test } from 'vitest'
import type { IndexTarget } from '../lists/targets.ts'
import { targetReached } from './targetReached.ts'

const target = (change: Partial<IndexTarget>): IndexTarget => ({
  index: 'PCI',
  component: 'PCI',
  unit: 'HN',
  period: '2024',
  measure: 'rank',
  operator: '<=',
  value: '20',
  text_vi: 'Trong 20 tỉnh, thành phố đứng đầu',
  status: 'verified',
  source: null,
  ...change,
})

const band = (code: string) => ({ band: code, name_vi: code, name_en: null, low: null, high: null })
const reached = {
  year: 2024,
  score: 86.5,
  rank: 20,
  rank_low: null,
  rank_high: null,
  band: band('2'),
  movement: {
    year: 2023,
    verdict: 'comparable' as const,
    score: null,
    rank: null,
    scoreChange: null,
    rankChange: -10,
    set: null,
  },
}

test.each([
  ['a rank within', {}, {}, true],
  ['a rank beyond', {}, { rank: 21 }, false],
  ['bounds that are all within', {}, { rank: null, rank_low: 6, rank_high: 12 }, true],
  ['bounds that are all beyond', {}, { rank: null, rank_low: 21, rank_high: 25 }, false],
  ['bounds on both sides', {}, { rank: null, rank_low: 18, rank_high: 25 }, null],
  ['places gained', { operator: '+', value: '10' }, {}, true],
  ['too few places gained', { operator: '+', value: '11' }, {}, false],
  ['a rank kept', { operator: '+', value: '0' }, { movement: { ...reached.movement, rankChange: 0 } }, true],
  ['a movement nobody knows', { operator: '+', value: '1' }, { movement: null }, null],
  ['a score', { measure: 'score', operator: '>=', value: '85' }, {}, true],
  ['a score below', { measure: 'score', operator: '>=', value: '87' }, {}, false],
  ['a group', { measure: 'band', operator: '=', value: '2' }, {}, true],
  ['another group', { measure: 'band', operator: '=', value: '1' }, {}, false],
  ['a group nobody knows', { measure: 'band', operator: '=', value: '1' }, { band: null }, null],
  ['words', { measure: 'text', operator: null, value: null }, {}, null],
  ['a demand for another year', { period: '2025' }, {}, null],
] as const)('%s', (_, demanded, known, expected) => {
  expect(targetReached(target(demanded), { ...reached, ...known })).toBe(expected)
})
