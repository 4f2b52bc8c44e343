import { type Table, tables } from '../contract.ts'
import { textHash } from '../textHash.ts'
import type { Home } from '../View.ts'
import type { Layer } from './Layer.ts'
import { layOverPackage, type OwnFile } from './layOverPackage.ts'

/** Begins the paths under which a package reads what a reader took over. */
const folder = 'own/'

/** A package with the layers that are on over it; its version says which. */
export function withLayers(home: Home, layers: readonly Layer[]): Home {
  const on = layers.filter((layer) => layer.on && liesOver(layer))
  if (on.length === 0) return home
  const files = on.flatMap(filesOf)
  return {
    ...home,
    version: textHash(JSON.stringify([home.version, on.map(({ id }) => id)])),
    described: layOverPackage(home.described, files),
    own: new Map(files.map(({ path, content }) => [path, content])),
  }
}

/** Whether rows of it lie over those of the package; cases stand in the place of the package's. */
export function liesOver({ cases }: Layer): boolean {
  return cases === undefined
}

/** Whether what is read under a path is of a layer. */
export function isOf(path: string, { id }: Layer): boolean {
  return path.startsWith(pathOf(id))
}

const pathOf = (id: string) => `${folder}${id}/`

/** The tables that layers hold rows of. */
export function layeredTables(layers: readonly Pick<Layer, 'contents'>[]): Table[] {
  return tables.filter((table) => layers.some(({ contents }) => contents[table] !== undefined))
}

function filesOf({ id, file, contents, simulated }: Layer): (OwnFile & { content: Blob })[] {
  return layeredTables([{ contents }]).map((table) => ({
    table,
    path: `${pathOf(id)}${file}.${table}.csv`,
    simulated: simulated && table === 'measurements',
    content: contents[table] ?? new Blob(),
  }))
}
