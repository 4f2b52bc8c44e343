import { expect, test } from 'vitest'
import { readVia, writeVia } from './via.ts'

test.each([
  { index: 'PCI', year: 2021, component: 'PCI.LAND', indicator: 'land_on_time' },
  { index: 'PCI', year: null, component: 'PCI.LAND', indicator: null },
  { index: 'PAR', year: 2024, component: null, indicator: null },
  { index: 'PAR', year: null, component: null, indicator: 'on_time' },
])('a way is read as it was written: %o', (via) => {
  expect(readVia(writeVia(via))).toEqual(via)
})

test('what is open at the end is left out', () => {
  expect(writeVia({ index: 'PCI', year: 2021 })).toBe('PCI..2021')
})

test.each(['', '..2021', 'PCI..soon', 'PCI..2021..PCI.LAND..on_time..more', undefined])(
  'what is no way is none: %s',
  (text) => {
    expect(readVia(text)).toBe(null)
  },
)
