import type { Layer } from '../layers/Layer.ts'
import { laidOn } from '../layers/laidOn.ts'
import type { LayerKeeper } from '../layers/layerKeeper.ts'
import type { OwnCases } from '../Progress.ts'
import type { WritableProgress } from '../progressStore.ts'
import { textHash } from '../textHash.ts'
import type { CaseChoice, ChosenCases } from './CaseChoice.ts'
import type { CaseTaker } from './caseTaker.ts'
import type { GivenCases } from './GivenCases.ts'
import { wentDownTaking } from './takingMark.ts'

export interface CaseKeeper {
  /** Starts what the taking of files begins with: they are likely to come. */
  expectCases(): void
  /**
   * Puts what files of cases say in the place of the package's cases, and keeps them among the layers once they are
   * counted; or says in the progress why not.
   */
  takeCases(chosen: ChosenCases): Promise<void>
  /** Counts what the page shows once more, otherwise chosen. */
  recountCases(change: Partial<CaseChoice>): Promise<void>
  /** Counts the cases of a layer. */
  countCases(layer: string): Promise<void>
  /** Stops what is being taken: everything stays as it is, and a layer that was to be counted is off. */
  stopCases(): void
  /** Goes back to the package of the page: layers of cases are off. */
  leaveCases(): void
}

export interface CaseKeeperParts {
  progress: WritableProgress
  taker: CaseTaker
  changeLayers: LayerKeeper['changeLayers']
}

/** Keeps what is counted among the layers, on this computer: of those that are cases that one is on. */
export function caseKeeper({ progress, taker, changeLayers }: CaseKeeperParts): CaseKeeper & {
  /** Is told what is counted from now on. */
  keep(given: GivenCases, own: OwnCases): void
  /** Counts what is on among layers that were read, or that another tab has changed. */
  follow(layers: readonly Layer[]): void
} {
  let settling = 0
  /** What took this tab down, until something else is tried. */
  let downWith = wentDownTaking()
  /** What was not counted, for whichever reason, is not tried again by itself. */
  let givenUp = downWith

  /** That layer of cases is on which is counted, and no other. */
  const settle = async (fresh?: Layer) => {
    settling += 1
    try {
      await changeLayers((now) => {
        const on = taker.counted()?.id
        return laidOn(now, fresh ? [fresh] : []).map((layer) =>
          layer.cases ? { ...layer, on: layer.id === on } : layer,
        )
      })
    } catch {
      // The code that keeps layers did not come.
      const { layering } = progress.getSnapshot()
      progress.set({ layering: { ...layering, unkept: 'forbidden' } })
    } finally {
      settling -= 1
    }
  }

  const isSettled = () => {
    const on = taker.counted()?.id
    return progress.getSnapshot().layers.every(({ id, on: isOn, cases }) => !cases || isOn === (id === on))
  }

  const take = async (given: GivenCases) => {
    downWith = null
    givenUp = null
    await taker.take(given)
    const at = taker.underway() ?? taker.counted()
    if (at?.id !== given.id) givenUp = given.id
  }

  return {
    expectCases: taker.expect,
    takeCases: (chosen) => take({ ...chosen, id: idOf(chosen.files), takenAt: null }),
    async recountCases(change) {
      const counted = taker.counted()
      if (counted) await take({ ...counted, choice: { ...counted.choice, ...change }, takenAt: null })
    },
    async countCases(id) {
      const given = givenBy(progress.getSnapshot().layers.find((layer) => layer.id === id))
      if (given) await take(given)
    },
    stopCases() {
      taker.stop()
      if (!isSettled()) void settle()
    },
    leaveCases() {
      taker.leave()
      if (!isSettled()) void settle()
    },
    keep(given, own) {
      if (given.takenAt === null) void settle(layerOf(given, own))
      else if (!isSettled()) void settle()
    },
    follow(layers) {
      const underway = taker.underway()
      // What the reader does now has the last word.
      if (settling > 0 || underway?.takenAt === null) return
      const wanted = givenBy(layers.findLast(({ on, cases }) => on && cases))
      const at = underway ?? taker.counted()
      if (wanted === null) {
        if (at) taker.leave()
      } else if (wanted.id === downWith) {
        const files = wanted.files.map(({ name }) => name)
        progress.set({ refused: { files, fault: { code: 'page-went-down', file: files[0] ?? '' } } })
      } else if (wanted.id !== givenUp && (wanted.id !== at?.id || wanted.takenAt !== at.takenAt)) {
        void take(wanted)
      }
    },
  }
}

/** The same files are the same layer, however often they are given. */
function idOf(files: readonly File[]): string {
  return textHash(JSON.stringify(files.map(({ name, size, lastModified }) => [name, size, lastModified])))
}

function givenBy(layer: Layer | undefined): GivenCases | null {
  if (layer?.cases === undefined) return null
  const { id, hash, cases, kept, takenAt } = layer
  return { id, hash, ...cases, kept, takenAt }
}

function layerOf({ id, files, choice, kept, hash = null }: GivenCases, own: OwnCases): Layer {
  return {
    id,
    file: own.files.join(', '),
    sheet: '',
    hash,
    takenAt: own.readAt,
    on: true,
    simulated: own.simulated,
    kept,
    table: 'dossiers',
    rows: own.rows,
    replaced: 0,
    form: null,
    index: null,
    years: [],
    moved: [],
    contents: {},
    cases: { files, choice },
  }
}
