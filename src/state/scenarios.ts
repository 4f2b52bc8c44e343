import * as v from 'valibot'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'

const kept = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.minLength(1)),
  index: v.string(),
  year: v.number(),
  place: v.string(),
  others: v.picklist(['median', 'trend-low', 'trend', 'trend-high', 'still']),
  changes: v.string(),
})

const scenarios = v.object({ kept: v.fallback(v.array(kept), []) })

export type KeptScenario = v.InferOutput<typeof kept>

/** The scenarios that the reader keeps on this computer. */
export const useScenarios = create<v.InferOutput<typeof scenarios>>()(
  persist(() => v.parse(scenarios, {}), {
    name: 'scenarios',
    merge: (stored) => v.parse(scenarios, stored ?? {}),
  }),
)

export function keepScenario(scenario: Omit<KeptScenario, 'id'>): void {
  const id = crypto.getRandomValues(new Uint32Array(2)).join('')
  useScenarios.setState(({ kept }) => ({ kept: [...kept, { ...scenario, id }] }))
}

export function dropScenario(id: string): void {
  useScenarios.setState(({ kept }) => ({ kept: kept.filter((one) => one.id !== id) }))
}
