import { isUnread } from '../engine/isUnread.ts'
import { type OpenOptions, openBrowser } from '../engine/openBrowser.ts'
import type { Progress } from '../engine/Progress.ts'
import type { DataState, OpenData } from '../ui/DatabaseContext.tsx'

/** Opens the data package beside the page and starts loading it. */
export function openData(folder: string, options?: OpenOptions): OpenData {
  const database = openBrowser(folder, options)
  let seen: Progress | null = null
  let state = stateOf(database.getSnapshot(), null)
  return {
    database,
    subscribe: database.subscribe,
    getSnapshot: () => {
      const progress = database.getSnapshot()
      if (progress !== seen) {
        seen = progress
        state = stateOf(progress, state)
      }
      return state
    },
    openSandbox: database.openSandbox,
    retry: database.retry,
    expectCases: database.expectCases,
    takeCases: (chosen) => void database.takeCases(chosen),
    recountCases: (change) => void database.recountCases(change),
    countCases: (layer) => void database.countCases(layer),
    stopCases: database.stopCases,
    leaveCases: database.leaveCases,
    changeLayers: database.changeLayers,
  }
}

const nothing: DataState['told'] = []

function stateOf(progress: Progress, before: DataState | null): DataState {
  const simulated = progress.resources.filter((one) => one.simulated).map(({ table }) => table)
  return {
    version: progress.version,
    asOf: progress.package?.asOf ?? null,
    scale: progress.package?.scale?.procedure ?? null,
    audience: audienceOf(progress),
    simulated:
      before && before.simulated.size === simulated.length && simulated.every((t) => before.simulated.has(t))
        ? before.simulated
        : new Set(simulated),
    tables: progress.resources,
    asDescribed: progress.resources.every(
      ({ state, differs, fault }) =>
        differs.length === 0 && (state !== 'failed' || (fault !== null && isUnread(fault))),
    ),
    engine: progress.engine,
    title: progress.package?.title ?? null,
    ignored: progress.package?.ignored ?? [],
    told: progress.package?.told ?? nothing,
    checking: progress.checking,
    fault: progress.fault,
    own: progress.own,
    taking: progress.taking,
    casesOf: progress.casesOf,
    refused: progress.refused,
    replaced: progress.replaced,
    layers: progress.layers,
    layering: progress.layering,
  }
}

/** Cases are never for the public, whether the package says so or they are the reader's own. */
function audienceOf({ own, package: opened }: Progress): DataState['audience'] {
  const holdsCases = opened?.resources.some(({ name }) => name === 'dossiers' || name === 'steps')
  if (own !== null) return 'internal'
  return opened?.audience ?? (holdsCases ? 'internal' : null)
}
