import * as v from 'valibot'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'

const group = v.object({
  id: v.string(),
  name: v.string(),
  placeSystem: v.string(),
  places: v.array(v.string()),
})

const preferences = v.object({
  language: v.fallback(v.picklist(['vi', 'en']), 'vi'),
  scheme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Everything 1.35 times as large, for a projector. */
  presentation: v.fallback(v.boolean(), false),
  /** Code of the reader's own unit. */
  unit: v.fallback(v.nullable(v.string()), null),
  /** The reader's own peer groups of places. */
  groups: v.fallback(v.array(group), []),
})

export type Preferences = v.InferOutput<typeof preferences>
export type PeerGroup = v.InferOutput<typeof group>

export const usePreferences = create<Preferences>()(
  persist((): Preferences => v.parse(preferences, {}), {
    name: 'preferences',
    merge: (stored, fresh) => ({ ...fresh, ...v.parse(preferences, stored ?? {}) }),
  }),
)

export function setPreferences(change: Partial<Preferences>): void {
  usePreferences.setState(change)
}
