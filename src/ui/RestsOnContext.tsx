import { createContext, useContext, useEffect } from 'react'
import type { Table } from '../engine/contract.ts'

/** The tables that what is on the screen rests on. */
export interface RestsOn {
  /** Adds tables; what it returns takes them away again. */
  add(tables: readonly Table[]): () => void
  subscribe(listener: () => void): () => void
  /** A new array whenever they changed. */
  getSnapshot(): readonly Table[]
}

export function restsOn(): RestsOn {
  const counts = new Map<Table, number>()
  const listeners = new Set<() => void>()
  let snapshot: readonly Table[] = []
  const count = (tables: readonly Table[], by: 1 | -1) => {
    for (const table of tables) {
      const n = (counts.get(table) ?? 0) + by
      if (n > 0) counts.set(table, n)
      else counts.delete(table)
    }
    const next = [...counts.keys()].toSorted()
    if (next.join() === snapshot.join()) return
    snapshot = next
    for (const listener of listeners) listener()
  }
  return {
    add(tables) {
      count(tables, 1)
      return () => count(tables, -1)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => snapshot,
  }
}

const RestsOnContext = createContext<RestsOn>(restsOn())

export const RestsOnProvider = RestsOnContext.Provider

export function useRestsOnStore(): RestsOn {
  return useContext(RestsOnContext)
}

/** Says that what is drawn rests on these tables, for as long as it is there. */
export function useRestsOn(tables: readonly Table[] | undefined): void {
  const store = useRestsOnStore()
  useEffect(() => (tables === undefined ? undefined : store.add(tables)), [store, tables])
}
