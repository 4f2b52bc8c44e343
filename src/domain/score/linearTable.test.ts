import { describe, expect, it } from 'vitest'
import { buildTree } from './componentTree.ts'
import { linearTable, scoresOf, totals } from './linearTable.ts'

const leaf = (component: string, max: number | null, weight: number | null) => ({
  component,
  parent: 'X',
  max,
  weight,
  aggregation: null,
})
const weighted = buildTree([
  { component: 'X', parent: null, max: 100, weight: null, aggregation: 'weighted_mean' as const },
  leaf('X.1', 10, 0.2),
  leaf('X.2', 10, 0.8),
])

describe('linearTable', () => {
  it('turns weights and maxima into points of the index per point of a component', () => {
    const { table, why } = linearTable(
      weighted,
      new Map([
        [
          '02',
          new Map([
            ['X.1', 5],
            ['X.2', 6.5],
          ]),
        ],
        [
          '01',
          new Map([
            ['X.1', 7],
            ['X.2', 6],
          ]),
        ],
      ]),
    )
    expect(why).toBeNull()
    expect(table?.components.map((one) => one.factor)).toEqual([2, 8])
    expect(table?.places).toEqual(['01', '02'])
    expect(table && totals(table)).toEqual([62, 62])
    expect(table && [...scoresOf(table, '02')]).toEqual([5, 6.5])
  })

  it('leaves a place that lacks a component out, and names what it lacks', () => {
    const { table, lacking } = linearTable(
      weighted,
      new Map([
        [
          '01',
          new Map([
            ['X.1', 7],
            ['X.2', 6],
          ]),
        ],
        [
          '02',
          new Map<string, number | null>([
            ['X.1', 7],
            ['X.2', null],
          ]),
        ],
      ]),
    )
    expect(table?.places).toEqual(['01'])
    expect([...lacking]).toEqual([['02', ['X.2']]])
  })

  it('says why there is no table', () => {
    const scores = new Map([['01', new Map([['X.1', 7]])]])
    const root = { component: 'X', parent: null, max: 100, weight: null }
    const why = (components: Parameters<typeof buildTree>[0]) =>
      linearTable(buildTree(components), scores).why
    expect(why([{ ...root, aggregation: 'sum' }])).toBe('no components')
    expect(why([{ ...root, aggregation: 'none' }, leaf('X.1', 10, 1)])).toBe('no formula')
    expect(why([{ ...root, aggregation: 'weighted_mean' }, leaf('X.1', null, 1)])).toBe('no formula')
    expect(why([{ ...root, aggregation: 'sum' }, leaf('X.2', 10, null)])).toBe('no scores')
  })

  it('lets equal sums tie whatever the order of adding', () => {
    const sum = buildTree([
      { component: 'X', parent: null, max: 1, weight: null, aggregation: 'sum' as const },
      leaf('X.1', 1, null),
      leaf('X.2', 1, null),
      leaf('X.3', 1, null),
    ])
    const row = (...values: number[]) => new Map(values.map((value, i) => [`X.${i + 1}`, value]))
    const { table } = linearTable(
      sum,
      new Map([
        ['01', row(0.1, 0.2, 0.3)],
        ['02', row(0.3, 0.2, 0.1)],
      ]),
    )
    const [a, b] = table ? totals(table) : []
    expect(a).toBe(b)
  })
})
