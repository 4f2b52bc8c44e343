import { createStore, delMany, getMany, setMany } from 'idb-keyval'
import type { Layer } from './Layer.ts'
import { layerMark, mayHoldLayers } from './layerMark.ts'

/** Why layers stay only for as long as the page is open: there is no room, or the browser keeps nothing. */
export type Unkept = 'full' | 'forbidden'

export interface LayerStore {
  /** What is kept on this computer, the earliest first. @throws if the browser does not let it be read */
  read(): Promise<Layer[]>
  /** Keeps these in the place of what was kept, all or none; null when all is well. */
  write(layers: readonly Layer[]): Promise<Unkept | null>
}

/** What of a layer is read at once, and what is large. */
type Listed = Omit<Layer, 'contents'>

/** Texts were kept before: a large one took the page long. */
type Kept = Readonly<Record<string, Blob | string>>

const contentsOf = (id: string) => `contents of ${id}`

export function layerStore(): LayerStore {
  let store: ReturnType<typeof createStore> | null = null
  const opened = () => {
    store ??= createStore('chi-so-cchc', 'layers')
    return store
  }
  return {
    async read() {
      if (!mayHoldLayers()) return []
      const listed = await list(opened())
      const contents = await getMany<Kept | undefined>(
        listed.map(({ id }) => contentsOf(id)),
        opened(),
      )
      return listed.flatMap((layer, i) => {
        const content = contents[i]
        return content === undefined ? [] : [{ ...layer, contents: asBlobs(content) }]
      })
    },
    async write(layers) {
      try {
        // Without the mark the page would not look for them; other tabs are told once they can be read.
        if (layers.length > 0 && localStorage.getItem(layerMark) === null)
          localStorage.setItem(layerMark, stamp())
        const gone = (await list(opened())).filter(({ id }) => !layers.some((layer) => layer.id === id))
        const entries = layers.map(({ id, contents }): [string, unknown] => [contentsOf(id), contents])
        const listed = layers.map(({ contents: _, ...layer }): Listed => layer)
        await setMany([[layerMark, listed], ...entries], opened())
        await delMany(
          gone.map(({ id }) => contentsOf(id)),
          opened(),
        )
        if (layers.length === 0) localStorage.removeItem(layerMark)
        else localStorage.setItem(layerMark, stamp())
        return null
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden'
      }
    },
  }
}

function asBlobs(kept: Kept): Layer['contents'] {
  return Object.fromEntries(
    Object.entries(kept).map(([table, one]) => [table, one instanceof Blob ? one : new Blob([one])]),
  )
}

async function list(store: ReturnType<typeof createStore>): Promise<Listed[]> {
  const [listed] = await getMany<Listed[] | undefined>([layerMark], store)
  return listed ?? []
}

const stamp = () => `${Date.now()} ${Math.random()}`
