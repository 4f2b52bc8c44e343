import { create, type StoreApi, type UseBoundStore } from 'zustand'
import type { KeptField } from './keptField.ts'

type Fields<S> = { [K in keyof S]: KeptField<S[K]> }

export interface Kept<S> {
  use: UseBoundStore<StoreApi<S>>
  /** Whether what the reader wrote last could not be kept: storage is full or forbidden. */
  useUnsaved: UseBoundStore<StoreApi<boolean>>
  /** Changes what is kept as it is now, whichever tab wrote it. */
  change(next: (now: S) => Partial<S>): void
}

/**
 * State that the reader keeps on this computer under a name. Lists are shared by all tabs: they are read before
 * they are written, and again when another tab writes. What cannot be read, as a newer version may have written
 * it, stays as it is. What cannot be written stays for as long as the page is open.
 */
export function keptOnComputer<S extends object>(name: string, fields: Fields<S>): Kept<S> {
  const keys = Object.keys(fields) as (keyof S & string)[]
  const shared = keys.filter((key) => fields[key].isShared)
  const read = (): S => {
    const { state } = stored(name)
    return Object.fromEntries(keys.map((key) => [key, fields[key].read(state[key])])) as S
  }
  const use = create<S>()(read)
  const useUnsaved = create<boolean>()(() => false)

  /** What this tab shows, with what others wrote of what is shared. */
  const now = (): S => {
    const own = use.getState()
    const there = read()
    const joined = shared.map((key) => [
      key,
      useUnsaved.getState() ? fields[key].join(there[key], own[key]) : there[key],
    ])
    return { ...own, ...Object.fromEntries(joined) }
  }

  const write = (state: S, changed: readonly (keyof S & string)[]): boolean => {
    const { state: there, ...about } = stored(name)
    try {
      const written = changed.map((key) => [key, fields[key].write(there[key], state[key])])
      const next = { version: 0, ...about, state: { ...there, ...Object.fromEntries(written) } }
      localStorage.setItem(name, JSON.stringify(next))
      return true
    } catch {
      return false
    }
  }

  const change: Kept<S>['change'] = (next) => {
    const before = now()
    const part = next(before)
    const state = { ...before, ...part }
    const changed = keys.filter((key) => key in part)
    const late = useUnsaved.getState() ? shared.filter((key) => !changed.includes(key)) : []
    const saved = write(state, [...changed, ...late])
    use.setState(state, true)
    if (saved || changed.some((key) => fields[key].isShared)) useUnsaved.setState(!saved, true)
  }

  globalThis.addEventListener?.('storage', (event: StorageEvent) => {
    if (event.key !== null && event.key !== name) return
    if (useUnsaved.getState()) change(() => ({}))
    else use.setState(now(), true)
  })

  return { use, useUnsaved, change }
}

/** What lies under a name, as far as it is an object. */
function stored(name: string): { state: Record<string, unknown> } & Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    if (isObject(found)) return { ...found, state: isObject(found.state) ? found.state : {} }
  } catch {
    // Forbidden, or not JSON: nobody can read it.
  }
  return { state: {} }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
