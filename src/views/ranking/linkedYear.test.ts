import { expect, test } from 'vitest'
import type { ComponentYear } from '../../answers/lists/componentYears.ts'
import { linkedYear } from './linkedYear.ts'

const year = (of: number, known: string[], full: boolean): ComponentYear => ({
  year: of,
  place_system: '63',
  trees: [{ tree: 'areas', components: ['PAR.1', 'PAR.2'], scored: known, full }],
})

const years = [year(2019, ['PAR.1', 'PAR.2'], true), year(2020, ['PAR.1'], false), year(2024, [], false)]

test.each([
  ['a year with components is opened itself', { year: 2020 }, 2020],
  ['a year of which only the total is published leads to the latest that is whole', { year: 2024 }, 2019],
  ['a component that is published in the year is opened there', { year: 2020, component: 'PAR.1' }, 2020],
  ['a component that is not leads to the latest year that has it', { year: 2024, component: 'PAR.2' }, 2019],
  ['a component that never was published leads nowhere', { year: 2024, component: 'PAR.3' }, null],
])('%s', (_, asked, found) => {
  expect(linkedYear(years, asked)).toBe(found)
})

test('a place of which only totals are published leads nowhere', () => {
  expect(linkedYear([year(2024, [], false)], { year: 2024 })).toBeNull()
})
