import * as v from 'valibot'
import { listed } from './keptField.ts'
import { keptOnComputer } from './keptOnComputer.ts'

const scenario = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.minLength(1)),
  index: v.string(),
  year: v.number(),
  place: v.string(),
  others: v.picklist(['median', 'trend-low', 'trend', 'trend-high', 'still']),
  changes: v.string(),
})

export type KeptScenario = v.InferOutput<typeof scenario>

/** The scenarios that the reader keeps on this computer. */
const scenarios = keptOnComputer<{ kept: KeptScenario[] }>('scenarios', {
  kept: listed(scenario, ({ id }) => id),
})

export const useScenarios = scenarios.use
export const useUnsavedScenarios = scenarios.useUnsaved

export function keepScenario(one: Omit<KeptScenario, 'id'>): void {
  const id = crypto.getRandomValues(new Uint32Array(2)).join('')
  scenarios.change(({ kept }) => ({ kept: [...kept, { ...one, id }] }))
}

export function dropScenario(id: string): void {
  scenarios.change(({ kept }) => ({ kept: kept.filter((one) => one.id !== id) }))
}
