import { type Table, tables } from '../contract.ts'
import { textHash } from '../textHash.ts'
import type { Home } from '../View.ts'
import type { Layer } from './Layer.ts'
import { layOverPackage, type OwnFile } from './layOverPackage.ts'

/** Begins the paths under which a package reads what a reader took over. */
const folder = 'own/'

/** A package with the layers that are on over it; its version says which. */
export function withLayers(home: Home, layers: readonly Layer[]): Home {
  const on = layers.filter((layer) => layer.on)
  if (on.length === 0) return home
  const files = on.flatMap(filesOf)
  return {
    ...home,
    version: textHash(JSON.stringify([home.version, on.map(({ id }) => id)])),
    described: layOverPackage(home.described, files),
    own: new Map(files.map(({ path, content }) => [path, content])),
  }
}

/** Whether what is read under a path is a reader's. */
export function isOwnPath(path: string): boolean {
  return path.startsWith(folder)
}

/** The tables that layers hold rows of. */
export function layeredTables(layers: readonly Pick<Layer, 'contents'>[]): Table[] {
  return tables.filter((table) => layers.some(({ contents }) => contents[table] !== undefined))
}

function filesOf({ id, file, contents }: Layer): (OwnFile & { content: Blob })[] {
  return layeredTables([{ contents }]).map((table) => ({
    table,
    path: `${folder}${id}/${file}.${table}.csv`,
    content: new Blob([contents[table] ?? ''], { type: 'text/csv' }),
  }))
}
