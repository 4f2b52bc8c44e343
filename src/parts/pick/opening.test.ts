import { expect, test } from 'vitest'
import { nearestWithComponents, opening, treeToName } from './opening.ts'

const main = (components: string[], known: string[]) => [
  { tree: 'main', components, scored: known, full: known.length === components.length },
]
const years = [
  { year: 2020, trees: main(['A', 'B'], ['A', 'B']) },
  { year: 2021, trees: main(['A', 'C'], ['A']) },
  { year: 2022, trees: main(['A', 'C'], []) },
  { year: 2024, trees: [] },
]

test('the latest year with all components opens, and later years are named', () => {
  expect(opening(years, {})).toEqual({
    year: 2020,
    tree: 'main',
    passedOver: [2021, 2022, 2024],
    instead: null,
  })
})

test('where no year has all components, the latest with any opens', () => {
  expect(opening(years.slice(1), {})).toMatchObject({ year: 2021, passedOver: [2022, 2024] })
})

test('an asked component opens the latest year in which its tree is full, else it is known, else it is there', () => {
  expect(opening(years, { component: 'A' })).toMatchObject({ year: 2020 })
  expect(opening(years.slice(1), { component: 'A' })).toMatchObject({ year: 2021 })
  expect(opening(years, { component: 'C' })).toMatchObject({ year: 2022 })
  expect(opening(years, { component: 'unheard of' })).toMatchObject({ year: 2020 })
})

test('where an asked year has no component, the nearest that has opens and says in whose place', () => {
  expect(opening(years, { year: 2024 })).toEqual({
    year: 2021,
    tree: 'main',
    passedOver: [],
    instead: { of: 2024, lacks: 'components' },
  })
  expect(opening(years, { year: 1999 })).toMatchObject({ year: 2020, instead: { of: 1999 } })
  expect(opening(years, { year: 2021 })).toMatchObject({ year: 2021, instead: null })
})

test('where an asked year has other components than the asked one, the nearest that has it opens', () => {
  const instead = { of: 2021, lacks: 'component' }
  expect(opening(years, { year: 2021, component: 'B' })).toMatchObject({ year: 2020, instead })
  expect(opening(years, { year: 2021, component: 'C' })).toMatchObject({ year: 2021, instead: null })
  expect(opening(years, { year: 2021, component: 'unheard of' })).toMatchObject({ year: 2021, instead: null })
})

test('a component that was never scored opens in the asked year if it is there', () => {
  expect(opening(years, { year: 2022, component: 'C' })).toMatchObject({ year: 2022, instead: null })
  expect(opening(years, { year: 2024, component: 'C' })).toMatchObject({
    year: 2022,
    instead: { of: 2024, lacks: 'components' },
  })
})

test('an asked year opens where no year has components', () => {
  const totals = [{ year: 2023, trees: [] }]
  expect(opening(totals, { year: 2023 })).toMatchObject({ year: 2023, tree: null, instead: null })
  expect(opening(totals, { year: 1999 })).toMatchObject({ year: 1999, tree: null, instead: null })
})

test('without any scores of components the latest year opens', () => {
  expect(opening([{ year: 2023, trees: [] }], {})).toMatchObject({ year: 2023, tree: null, passedOver: [] })
  expect(opening([], {})).toBeNull()
})

test('the tree of which most is known opens unless another is asked for or holds the component', () => {
  const both = [
    {
      year: 2020,
      trees: [
        { tree: 'blocks', components: ['X'], scored: ['X'], full: true },
        { tree: 'areas', components: ['Y'], scored: [], full: false },
      ],
    },
  ]
  expect(opening(both, {})?.tree).toBe('blocks')
  expect(opening(both, { component: 'Y' })?.tree).toBe('areas')
  expect(opening(both, { tree: 'areas' })?.tree).toBe('areas')
  expect(opening(both, { tree: 'unheard of' })?.tree).toBe('blocks')
  expect(treeToName(both, { year: 2020, tree: 'blocks', component: 'X' })).toBeUndefined()
  expect(treeToName(both, { year: 2020, tree: 'areas', component: 'Y' })).toBeUndefined()
  expect(treeToName(both, { year: 2020, tree: 'areas' })).toBe('areas')
  expect(treeToName(both, { year: 2020, tree: null })).toBeUndefined()
})

test('the nearest year with components is offered, the later one of two', () => {
  expect(nearestWithComponents(years, 2024)).toBe(2021)
  expect(nearestWithComponents(years, 2019)).toBe(2020)
  expect(nearestWithComponents([{ year: 2023, trees: [] }], 2023)).toBeNull()
})
