import { describe, expect, it, test } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import { type LinearTable, scoresOf, totals } from '../score/linearTable.ts'
import { readScenario, writeScenario } from './readScenario.ts'
import { applyScenario, nothingSupposed, type Scenario, standings, weightsOf } from './scenario.ts'

const table: LinearTable = {
  components: [
    { component: 'X.A', factor: 2, max: 10 },
    { component: 'X.B', factor: 8, max: 10 },
  ],
  places: ['01', '24', '48'],
  scores: Float64Array.from([5, 5, 6, 5, 10, 4]),
}
const suppose = (
  scores: Record<string, Record<string, number>>,
  weights: Record<string, number> = {},
): Scenario => ({
  scores: new Map(Object.entries(scores).map(([place, own]) => [place, new Map(Object.entries(own))])),
  weights: new Map(Object.entries(weights)),
})

describe('a scenario', () => {
  it('supposes scores of any place, and gives every place its total and rank', () => {
    expect(standings(table)).toEqual([
      { place: '01', total: 50, rank: 3 },
      { place: '24', total: 52, rank: 1 },
      { place: '48', total: 52, rank: 1 },
    ])
    const changed = applyScenario(table, suppose({ '01': { 'X.B': 5.5 }, '48': { 'X.A': 9 } }))
    expect(standings(changed).map(({ total, rank }) => [total, rank])).toEqual([
      [54, 1],
      [52, 2],
      [50, 3],
    ])
  })

  it('holds scores within the scale, and passes over what the table does not have', () => {
    const changed = applyScenario(table, suppose({ '01': { 'X.A': 11, 'X.Z': 3 }, '99': { 'X.A': 1 } }))
    expect([...scoresOf(changed, '01')]).toEqual([10, 5])
    expect(applyScenario(table, nothingSupposed)).toEqual(table)
  })

  it('weights are normalised, so that the index keeps its maximum', () => {
    expect(weightsOf(table)).toEqual([0.2, 0.8])
    const equal = applyScenario(table, suppose({}, { 'X.A': 80 }))
    expect(weightsOf(equal)).toEqual([0.5, 0.5])
    expect(totals(equal)).toEqual([50, 55, 70])
    expect(applyScenario(table, suppose({}, { 'X.A': 0, 'X.B': 0 }))).toEqual(table)
    const unknown = { ...table, components: table.components.map((one) => ({ ...one, max: null })) }
    expect(applyScenario(unknown, suppose({}, { 'X.A': 80 }))).toEqual(unknown)
  })

  test('shares of weights do not depend on the order in which they were given', () => {
    const draw = seeded(3)
    for (let i = 0; i < 200; i++) {
      const weights = { 'X.A': draw() * 100, 'X.B': draw() * 100 }
      const one = applyScenario(table, suppose({}, weights))
      const sum = weightsOf(one)?.reduce((all, weight) => all + weight, 0)
      expect(sum).toBeCloseTo(1, 12)
      expect(weightsOf(one)?.[0]).toBeCloseTo(weights['X.A'] / (weights['X.A'] + weights['X.B']), 9)
    }
  })
})

describe('a scenario in a link', () => {
  it('is short, and stands in an address as it is', () => {
    const scenario = suppose(
      { '48': { 'PCI.LAND': 7 }, '01': { 'PCI.LAND': 8, 'PCI.ENTRY': 7.25 } },
      { 'PCI.LABOUR': 10 },
    )
    const text = writeScenario(scenario, 'PCI')
    expect(text).toBe('01*ENTRY*7.25*LAND*8**48*LAND*7**w*LABOUR*10')
    expect(new URLSearchParams({ changes: text ?? '' }).toString()).toBe(`changes=${text}`)
    expect(writeScenario(nothingSupposed, 'PCI')).toBeUndefined()
  })

  it('is read as it was written, in 500 random cases', () => {
    const draw = seeded(9)
    for (let i = 0; i < 500; i++) {
      const some = (codes: string[], most: number) =>
        Object.fromEntries(
          codes.filter(() => draw() < 0.5).map((code) => [code, Math.round(draw() * most * 1e4) / 1e4]),
        )
      const own = Object.fromEntries(
        ['01', '48', '79']
          .map((place) => [place, some(['PCI.LAND', 'PCI.ENTRY', 'OTHER.X'], 10)] as const)
          .filter(([, scores]) => Object.keys(scores).length > 0),
      )
      const scenario = suppose(own, some(['PCI.LAND', 'PCI.TIME'], 100))
      expect(readScenario(writeScenario(scenario, 'PCI'), 'PCI')).toEqual(scenario)
    }
  })

  it('opens with what can be read of a mistyped one', () => {
    expect(readScenario('01*LAND*eight*ENTRY*7**48**w*TIME*-3*LEGAL*5**x', 'PCI')).toEqual(
      suppose({ '01': { 'PCI.ENTRY': 7 } }, { 'PCI.LEGAL': 5 }),
    )
    expect(readScenario(undefined, 'PCI')).toEqual(nothingSupposed)
  })
})
