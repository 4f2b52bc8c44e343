import { createStore, promisifyRequest } from 'idb-keyval'
import type { CaseChoice } from '../ownCases/CaseChoice.ts'
import type { ChangeLayers, Layer } from './Layer.ts'
import { layerMark, mayHoldLayers } from './layerMark.ts'

/** Why layers stay only for as long as the page is open: there is no room, or the browser keeps nothing. */
export type Unkept = 'full' | 'forbidden'

export interface LayerStore {
  /** What is kept on this computer, the earliest first. @throws if the browser does not let it be read */
  read(): Promise<Layer[]>
  /**
   * Keeps in the place of what is kept what a change makes of it, all or none: no other tab comes between.
   * @returns null when all is well
   */
  change(of: ChangeLayers): Promise<Unkept | null>
}

/** What of a layer is read at once, and what is large. */
type Listed = Omit<Layer, 'contents' | 'cases'> & { choice?: CaseChoice }

/** Files of cases, or contents by table. Texts were kept before: a large one took the page long. */
type Kept = readonly File[] | Readonly<Record<string, Blob | string>>

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
      return opened()('readonly', readAll)
    },
    async change(of) {
      let mark: string | null = null
      try {
        mark = localStorage.getItem(layerMark)
        await opened()('readwrite', async (all) => {
          const layers = of(await readAll(all))
          const held = await promisifyRequest(all.getAllKeys())
          try {
            replace(all, held, layers)
          } catch (error) {
            all.transaction.abort()
            throw error
          }
          // Who is told of it waits until it is written.
          if (layers.length === 0) localStorage.removeItem(layerMark)
          else localStorage.setItem(layerMark, stamp())
          await promisifyRequest(all.transaction)
        })
        return null
      } catch (error) {
        if (mark !== null) localStorage.setItem(layerMark, mark)
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden'
      }
    },
  }
}

/** @param held keys of all that is there; what is large never changes, and is written once */
function replace(all: IDBObjectStore, held: readonly IDBValidKey[], layers: readonly Layer[]): void {
  const isNamed = (key: IDBValidKey) => key === layerMark || layers.some(({ id }) => contentsOf(id) === key)
  for (const key of held) if (!isNamed(key)) all.delete(key)
  for (const layer of layers)
    if (!held.includes(contentsOf(layer.id))) all.put(largeOf(layer), contentsOf(layer.id))
  all.put(layers.map(listedOf), layerMark)
}

async function readAll(all: IDBObjectStore): Promise<Layer[]> {
  const listed: Listed[] = (await promisifyRequest(all.get(layerMark))) ?? []
  const contents: (Kept | undefined)[] = await Promise.all(
    listed.map(({ id }) => promisifyRequest(all.get(contentsOf(id)))),
  )
  return listed.flatMap((layer, i) => {
    const content = contents[i]
    return content === undefined ? [] : [wholeOf(layer, content)]
  })
}

function listedOf({ contents: _, cases, ...layer }: Layer): Listed {
  return cases ? { ...layer, choice: cases.choice } : layer
}

function largeOf({ contents, cases }: Layer): Kept {
  return cases?.files ?? contents
}

function wholeOf({ choice, ...layer }: Listed, kept: Kept): Layer {
  if (choice && Array.isArray(kept)) return { ...layer, contents: {}, cases: { files: kept, choice } }
  const contents = Object.entries(kept).map(([table, one]) => [
    table,
    one instanceof Blob ? one : new Blob([one]),
  ])
  return { ...layer, contents: Object.fromEntries(contents) }
}

const stamp = () => `${Date.now()} ${Math.random()}`
