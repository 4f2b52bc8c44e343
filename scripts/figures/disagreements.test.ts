import { expect, test } from 'vitest'
import { disagreements } from './disagreements.ts'

const key = { quantity: 'score', index: 'PCI', year: 2021, place: '01' }

test('a figure with one value everywhere agrees, whatever the order of its key and the decimals it is written with', () => {
  const found = disagreements([
    { key, where: 'ranking', value: 68.594 },
    {
      key: { place: '01', year: 2021, index: 'PCI', quantity: 'score' },
      where: 'overview',
      value: 68.59,
      decimals: 2,
    },
  ])
  expect(found).toEqual({ keys: 1, pairs: new Map([['overview – ranking', 1]]), apart: [] })
})

test('two values of one figure are told with both places', () => {
  const { apart } = disagreements([
    { key, where: 'ranking', value: 68.6 },
    { key, where: 'report', value: 68.59 },
    { key: { ...key, quantity: 'rank' }, where: 'ranking', value: 9 },
    { key: { ...key, quantity: 'rank' }, where: 'report', value: null },
  ])
  expect(apart).toEqual([
    'index PCI, place 01, quantity score, year 2021: 68.6 (ranking), 68.59 (report)',
    'index PCI, place 01, quantity rank, year 2021: 9 (ranking), null (report)',
  ])
})

test('what stands in one place only is held against nothing', () => {
  expect(
    disagreements([
      { key, where: 'ranking', value: 1 },
      { key, where: 'ranking', value: 2 },
    ]).keys,
  ).toBe(0)
})
