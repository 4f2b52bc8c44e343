import { createStore, delMany, getMany, keys, setMany } from 'idb-keyval'
import type { CaseChoice } from '../ownCases/CaseChoice.ts'
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
type Listed = Omit<Layer, 'contents' | 'cases'> & { choice?: CaseChoice }

/** Files of cases, or contents by table. Texts were kept before: a large one took the page long. */
type Kept = readonly File[] | Readonly<Record<string, Blob | string>>

const before = 'contents of '
const contentsOf = (id: string) => `${before}${id}`

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
        return content === undefined ? [] : [wholeOf(layer, content)]
      })
    },
    async write(layers) {
      try {
        // Without the mark the page would not look for them; other tabs are told once they can be read.
        if (layers.length > 0 && localStorage.getItem(layerMark) === null)
          localStorage.setItem(layerMark, stamp())
        const held = (await keys<string>(opened())).filter((key) => key.startsWith(before))
        // What is large never changes, and is written once.
        const fresh = layers.filter(({ id }) => !held.includes(contentsOf(id)))
        const entries = fresh.map((layer): [string, Kept] => [contentsOf(layer.id), largeOf(layer)])
        await setMany([[layerMark, layers.map(listedOf)], ...entries], opened())
        await delMany(
          held.filter((key) => !layers.some(({ id }) => contentsOf(id) === key)),
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

async function list(store: ReturnType<typeof createStore>): Promise<Listed[]> {
  const [listed] = await getMany<Listed[] | undefined>([layerMark], store)
  return listed ?? []
}

const stamp = () => `${Date.now()} ${Math.random()}`
