import { expect, test } from 'vitest'
import { scoreScale } from './scoreScale.ts'

const percent = { scale: 'percent', decimals: 2 } as const

test.each([
  ['PAR INDEX', percent, { isTotal: true, max: 100 }, 'percent'],
  ['an area of PAR INDEX', percent, { isTotal: false, max: 9.5 }, 'points'],
  ['an area of PAR INDEX whose maximum nobody published', percent, { isTotal: false, max: null }, 'points'],
  ['a block of SIPAS', percent, { isTotal: false, max: 100 }, 'percent'],
  ['PCI', { scale: 'points', decimals: 2 }, { isTotal: true, max: 100 }, 'points'],
  ['a pillar of DTI', { scale: 'fraction', decimals: 4 }, { isTotal: false, max: 1 }, 'fraction'],
] as const)('%s is written as it is printed', (_, index, component, written) => {
  expect(scoreScale(index, component).scale).toBe(written)
})
