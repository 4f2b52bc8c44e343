import { dataError, faultOf } from '../DataError.ts'
import { inTurn } from '../inTurn.ts'
import type { WritableProgress } from '../progressStore.ts'
import type { View } from '../View.ts'
import type { Layer } from './Layer.ts'
import { layerStore } from './layerStore.ts'
import { isOwnPath, layeredTables } from './withLayers.ts'

export interface LayerKeeper {
  /**
   * Puts these layers in the place of those that lie over the package, once every table that they touch is there
   * with all of their rows; else everything stays as it was, and the progress says why.
   * @returns whether they are there now
   */
  changeLayers(next: readonly Layer[]): Promise<boolean>
}

export interface KeeperParts {
  progress: WritableProgress
  /** The package in an engine of its own. */
  open(layers: Promise<readonly Layer[]>): View
  /** From here on the page asks this one. */
  become(next: View, layers: Promise<readonly Layer[]>): void
  end(view: View): void
}

/** Keeps the reader's layers, on this computer and in the progress, and changes them all or none. */
export function layerKeeper({ progress, open, become, end }: KeeperParts): LayerKeeper & {
  /** The layers as they are. */
  kept(): Promise<readonly Layer[]>
} {
  const store = layerStore()
  const oneByOne = inTurn()
  const show = (change: Partial<ReturnType<typeof progress.getSnapshot>['layering']>) =>
    progress.set({ layering: { ...progress.getSnapshot().layering, ...change } })
  const readKept = () =>
    store.read().catch((): Layer[] => {
      show({ unkept: 'forbidden' })
      return []
    })
  let layers: Promise<readonly Layer[]> = readKept()
  layers.then((read) => read.length > 0 && progress.set({ layers: read }))

  /** @throws DataError for the first row that is not taken as it is */
  const tried = async (next: readonly Layer[], before: readonly Layer[]): Promise<View> => {
    const candidate = open(Promise.resolve(next))
    try {
      const { loader } = await candidate.opened
      const touched = layeredTables([...next, ...before])
      await Promise.all(touched.map((table) => loader.load(table)))
      const faults = candidate.progress.getSnapshot().resources.flatMap((one) => one.faults)
      const own = faults.find(({ file }) => isOwnPath(file))
      if (own) throw dataError(own)
      return candidate
    } catch (error) {
      end(candidate)
      throw error
    }
  }

  const change = async (next: readonly Layer[], isWritten: boolean) => {
    show({ busy: true, refused: null })
    try {
      const candidate = await tried(next, await layers)
      const unkept = isWritten ? null : await store.write(next.filter(({ kept }) => kept))
      layers = Promise.resolve(next)
      progress.set({ layers: next })
      become(candidate, layers)
      show({ busy: false, unkept })
      return true
    } catch (error) {
      show({ busy: false, refused: faultOf(error, next.at(-1)?.file ?? '') })
      return false
    }
  }

  store.listen(() =>
    oneByOne(async () => {
      const [before, read] = await Promise.all([layers, readKept()])
      const here = before.filter(({ kept }) => !kept)
      const now = [...read, ...here]
      if (JSON.stringify(now.map(face)) !== JSON.stringify(before.map(face))) await change(now, true)
    }),
  )

  return { kept: () => layers, changeLayers: (next) => oneByOne(() => change(next, false)) }
}

const face = ({ id, on }: Layer) => [id, on]
