import { dataError, faultOf } from '../DataError.ts'
import { inTurn } from '../inTurn.ts'
import type { WritableProgress } from '../progressStore.ts'
import type { View } from '../View.ts'
import type { ChangeLayers, Layer } from './Layer.ts'
import { layerStore } from './layerStore.ts'
import { isOf, layeredTables, liesOver } from './withLayers.ts'

export interface LayerKeeper {
  /**
   * Changes what lies over the package, once every table that is touched is there with all rows of what comes new;
   * else everything stays as it was, and the progress says why.
   * @returns whether it is changed now
   */
  changeLayers(change: ChangeLayers): Promise<boolean>
}

export interface KeeperParts {
  progress: WritableProgress
  /** The package in an engine of its own. */
  open(layers: Promise<readonly Layer[]>): View
  /** From here on the page asks this one. */
  become(next: View, layers: Promise<readonly Layer[]>): void
  end(view: View): void
  /** Is told the layers when they were read, and whenever they changed. */
  told(layers: readonly Layer[]): void
}

/**
 * Keeps the reader's layers, on this computer and in the progress, and changes them all or none.
 * @param isFirst it comes before the package is opened, which is opened with what is kept; else without any
 */
export function layerKeeper(
  { progress, open, become, end, told }: KeeperParts,
  isFirst: boolean,
): LayerKeeper & {
  /** The layers as they are. */
  kept(): Promise<readonly Layer[]>
  /** Looks at what another tab has written. */
  follow(): Promise<void>
} {
  const store = layerStore()
  const oneByOne = inTurn()
  const show = (change: Partial<ReturnType<typeof progress.getSnapshot>['layering']>) =>
    progress.set({ layering: { ...progress.getSnapshot().layering, ...change } })
  /** Null where it cannot be read: then nothing is written over it either. */
  const readKept = () =>
    store.read().catch((): null => {
      show({ unkept: 'forbidden' })
      return null
    })
  let layers: Promise<readonly Layer[]> = isFirst
    ? readKept().then((read) => read ?? [])
    : Promise.resolve([])
  layers.then((read) => {
    if (read.length === 0) return
    progress.set({ layers: read })
    told(read)
  })

  /** @throws DataError for the first row of a new layer that is not taken as it is */
  const tried = async (next: readonly Layer[], before: readonly Layer[]): Promise<View> => {
    const on = next.filter((layer) => layer.on)
    const real = on.find((layer) => layer.contents.measurements !== undefined && !layer.simulated)
    const madeUp = on.find((layer) => layer.contents.measurements !== undefined && layer.simulated)
    if (real && madeUp) throw dataError({ code: 'marks-differ', file: madeUp.file, value: real.file })
    const candidate = open(Promise.resolve(next))
    try {
      const { loader, described } = await candidate.opened
      const measured = described.resources.find(({ name }) => name === 'measurements')
      if (madeUp && measured?.simulated === false)
        throw dataError({ code: 'marks-differ', file: madeUp.file, value: measured.paths[0] ?? '' })
      const touched = layeredTables([...next, ...before])
      await Promise.all(touched.map((table) => loader.load(table)))
      const fresh = on.filter(({ id }) => !before.some((layer) => layer.id === id && layer.on))
      // Measurements are looked at when they are summed.
      if (layeredTables(fresh).includes('measurements')) await loader.sum()
      const faults = candidate.progress.getSnapshot().resources.flatMap((one) => one.faults)
      const own = faults.find(({ file }) => fresh.some((layer) => isOf(file, layer)))
      if (own) throw dataError(own)
      return candidate
    } catch (error) {
      end(candidate)
      throw error
    }
  }

  /** What is kept, and what stays only for as long as the page is open. */
  const together = (stored: readonly Layer[], here: readonly Layer[]): readonly Layer[] => {
    const unkept = here.filter(({ id, kept }) => !kept && !stored.some((layer) => layer.id === id))
    return [...stored, ...unkept].sort((a, b) => a.takenAt - b.takenAt)
  }

  /** As they are by now, whichever tab changed them. */
  const current = async (): Promise<{ now: readonly Layer[]; stored: readonly Layer[] | null }> => {
    const [here, stored] = await Promise.all([layers, readKept()])
    return { now: stored === null ? here : together(stored, here), stored }
  }

  /** Keeps what a change makes of what is kept when it is written; else it holds for as long as the page is open. */
  const put = async (of: ChangeLayers, wanted: readonly Layer[], stored: readonly Layer[] | null) => {
    const here = await layers
    let next = wanted
    const unkept =
      stored === null
        ? 'forbidden'
        : await store.change((kept) => {
            next = of(together(kept, here))
            return next.filter((layer) => layer.kept)
          })
    const isThere = ({ id }: Layer) => stored?.some((layer) => layer.id === id) === true
    return {
      unkept,
      next: unkept === null ? next : next.map((layer) => ({ ...layer, kept: layer.kept && isThere(layer) })),
    }
  }

  const change = async (of: ChangeLayers, isWritten: boolean): Promise<boolean> => {
    show({ busy: true, refused: null })
    const { now, stored } = await current()
    const wanted = of(now)
    try {
      const before = await layers
      const candidate = lieAlike(wanted, before) ? null : await tried(wanted, before)
      const { next, unkept } = isWritten ? { next: wanted, unkept: null } : await put(of, wanted, stored)
      if (!lieAlike(next, wanted)) {
        // Another tab came between.
        if (candidate) end(candidate)
        return change(() => next, true)
      }
      layers = Promise.resolve(next)
      progress.set({ layers: next })
      told(next)
      if (candidate) become(candidate, layers)
      show({ busy: false, unkept })
      return true
    } catch (error) {
      show({ busy: false, refused: faultOf(error, wanted.at(-1)?.file ?? '') })
      return false
    }
  }

  const follow = () =>
    oneByOne(async () => {
      const [before, { now }] = await Promise.all([layers, current()])
      if (facesOf(now) !== facesOf(before)) await change(() => now, true)
    })

  return { kept: () => layers, changeLayers: (of) => oneByOne(() => change(of, false)), follow }
}

const facesOf = (layers: readonly Layer[]) =>
  JSON.stringify(layers.map(({ id, on, takenAt }) => [id, on, takenAt]))

const lieAlike = (some: readonly Layer[], others: readonly Layer[]) =>
  facesOf(some.filter(liesOver)) === facesOf(others.filter(liesOver))
