import { expect, test } from 'vitest'
import { readKeyedNumbers, writeKeyedNumbers } from './keyedNumbers.ts'

const within = { least: 0.1, most: 10 }

test('numbers by code are read from an address and written as they were read', () => {
  const read = readKeyedNumbers('PCI.TIME:0.5;PCI.LAND:2', within)
  expect([...read]).toEqual([
    ['PCI.TIME', 0.5],
    ['PCI.LAND', 2],
  ])
  expect(writeKeyedNumbers(read)).toBe('PCI.LAND:2;PCI.TIME:0.5')
})

test.each([
  ['nothing', undefined],
  ['no number', 'PCI.LAND'],
  ['no code', ':2'],
  ['a blank number', 'PCI.LAND: '],
  ['words', 'PCI.LAND:many'],
  ['too small a number', 'PCI.LAND:0'],
  ['too large a number', 'PCI.LAND:11'],
])('%s is left out', (_, text) => {
  expect(readKeyedNumbers(text, within).size).toBe(0)
})

test('the last of two numbers of one code counts, and no numbers leave no trace', () => {
  expect([...readKeyedNumbers('A:1;A:3', within)]).toEqual([['A', 3]])
  expect(writeKeyedNumbers(new Map())).toBeUndefined()
})
