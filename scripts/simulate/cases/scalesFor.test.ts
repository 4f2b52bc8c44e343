import { expect, test } from 'vitest'
import { readSources } from '../readSources.ts'
import { standardSimulation } from '../simulation.ts'
import { makeCases } from './makeCases.ts'
import { scalesFor } from './scalesFor.ts'
import { caseRun } from './simulateCases.ts'

const sources = readSources('data')

test.each([10_000, 100_000])(
  'about %i cases are made where so many are wanted, of every type',
  async (wanted) => {
    const simulation = { ...standardSimulation, ...scalesFor(wanted, sources) }
    const run = { ...caseRun(sources, simulation), withSteps: false }
    const made = new Map<string, number>()
    const add = ({ type }: { type: string }) => made.set(type, (made.get(type) ?? 0) + 1)
    await makeCases(run, { sources, simulation }, { add })
    const all = [...made.values()].reduce((sum, count) => sum + count, 0)
    expect(Math.abs(all / wanted - 1)).toBeLessThan(0.05)
    expect(made.size).toBe(4)
  },
)

test('as many as the standard simulation makes are made by its own scales', () => {
  const { scale, scaleOfFew } = scalesFor(5_000_000, sources)
  expect(scaleOfFew).toBe(1)
  expect(scale).toBeGreaterThan(standardSimulation.scale)
})
