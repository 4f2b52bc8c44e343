import * as v from 'valibot'
import { type Language, languageCodes } from '../i18n/languages.ts'
import { listed, single } from './keptField.ts'
import { keptOnComputer } from './keptOnComputer.ts'

const group = v.object({
  id: v.string(),
  name: v.string(),
  placeSystem: v.string(),
  places: v.array(v.string()),
})

export type PeerGroup = v.InferOutput<typeof group>

export interface Preferences {
  language: Language
  scheme: 'auto' | 'light' | 'dark'
  /** Everything 1.35 times as large, for a projector. */
  presentation: boolean
  /** Code of the reader's own unit. */
  unit: string | null
  /** The reader's own peer groups of places. */
  groups: PeerGroup[]
}

const preferences = keptOnComputer<Preferences>('preferences', {
  language: single(v.picklist(languageCodes), languageCodes[0]),
  scheme: single(v.picklist(['auto', 'light', 'dark']), 'auto'),
  presentation: single(v.boolean(), false),
  unit: single(v.nullable(v.string()), null),
  groups: listed(group, ({ id }) => id),
})

export const usePreferences = preferences.use
export const useUnsavedPreferences = preferences.useUnsaved

export function setPreferences(change: Partial<Omit<Preferences, 'groups'>>): void {
  preferences.change(() => change)
}

/** Keeps a peer group, in the place of the one with its id. */
export function keepGroup(group: PeerGroup): void {
  preferences.change(({ groups }) => ({ groups: [...without(groups, group.id), group] }))
}

export function dropGroup(id: string): void {
  preferences.change(({ groups }) => ({ groups: without(groups, id) }))
}

function without(groups: readonly PeerGroup[], id: string): PeerGroup[] {
  return groups.filter((one) => one.id !== id)
}
