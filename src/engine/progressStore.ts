import type { Table } from './contract.ts'
import type { DataPackage } from './dataPackage.ts'
import type { Progress, ProgressStore, ResourceProgress } from './Progress.ts'

export interface WritableProgress extends ProgressStore {
  set(change: Partial<Progress>): void
  setResource(table: Table, change: Partial<ResourceProgress>): void
}

const nothing = {
  resources: [],
  checking: false,
  own: null,
  taking: null,
  casesOf: null,
  refused: null,
  replaced: false,
  layers: [],
  layering: { busy: false, refused: null, unkept: null },
}

/** The progress of one of several engines: the page sees it only while it is shown. */
export interface ProgressPart extends WritableProgress {
  show(): void
  hide(): void
}

export function progressPart(whole: WritableProgress): ProgressPart {
  const own = progressStore()
  let shown = false
  const tell = () => {
    if (!shown) return
    const { version, package: described, engine, fault, resources, checking } = own.getSnapshot()
    whole.set({ version, package: described, engine, fault, resources, checking })
  }
  own.subscribe(tell)
  return {
    ...own,
    show() {
      shown = true
      tell()
    },
    hide() {
      shown = false
    },
  }
}

/** Milliseconds in which changes of resources are told together: many small files come at once. */
const together = 50

export function progressStore(): WritableProgress {
  const listeners = new Set<() => void>()
  let snapshot: Progress = { version: '', package: null, engine: 'starting', fault: null, ...nothing }
  let waiting = false
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const set = (change: Partial<Progress>) => {
    snapshot = { ...snapshot, ...change }
    tell()
  }
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => snapshot,
    set,
    setResource(table, change) {
      const resources = snapshot.resources.map((one) => (one.table === table ? { ...one, ...change } : one))
      snapshot = { ...snapshot, resources }
      if (waiting) return
      waiting = true
      setTimeout(() => {
        waiting = false
        tell()
      }, together)
    },
  }
}

export function waitingResources({ resources }: DataPackage): ResourceProgress[] {
  return resources.map(({ name, paths, bytes, rows, simulated, lazy }) => ({
    table: name,
    state: 'waiting',
    loaded: 0,
    // Of a lazy one only what is touched is read: how much that is, its files say.
    total: lazy ? null : (bytes ?? null),
    rows: rows ?? null,
    files: { read: 0, of: paths.length },
    dropped: [],
    missing: [],
    differs: [],
    simulated,
    milliseconds: null,
    loadedAt: null,
    fault: null,
    faults: [],
  }))
}
