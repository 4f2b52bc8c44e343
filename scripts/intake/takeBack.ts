import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { refused } from '../../src/domain/refused.ts'
import { type Table, tables as tableNames } from '../../src/engine/contract.ts'
import {
  type ListedLayer,
  laidCsv,
  linesIn,
  listedIn,
  placeOfBefore,
  placeOfLayer,
  tableFile,
  writeListed,
} from './ownFolder.ts'

/** So many characters of a hash are enough. */
const shortest = 8

/**
 * Takes what came from a file out of a folder of the contract's CSV: what lay below comes back, what lies above stays.
 * @param name of the file, or the beginning of its hash
 * @returns the layers that are gone
 * @throws RangeError where the folder lists no such file, does not hold its rows by themselves, or one of its tables
 * was changed otherwise since, so that what lay below is not known
 */
export function takeBack(
  folder: string,
  name: string,
  { isDry = false }: { isDry?: boolean } = {},
): ListedLayer[] {
  const layers = listedIn(folder)
  const gone = layers.filter(
    ({ file, hash }) => file === name || (name.length >= shortest && hash.startsWith(name.toLowerCase())),
  )
  if (gone.length === 0) throw refused(['no layer', name, folder])
  const unkept = gone.find((layer) => !existsSync(placeOfLayer(folder, layer)))
  if (unkept) throw refused(['layer unkept', unkept.file])
  const changed = withoutLayers(folder, gone, isDry)
  if (changed) throw refused(['table changed', `${changed}.csv`, folder])
  return gone
}

/**
 * Takes layers whose rows are kept out of a folder.
 * @returns the table that was changed otherwise since, where nothing is done; else null
 */
export function withoutLayers(folder: string, gone: readonly ListedLayer[], isDry = false): Table | null {
  const layers = listedIn(folder)
  const isGone = (layer: ListedLayer) => gone.some((one) => placeOf(one) === placeOf(layer))
  const placeOf = (layer: ListedLayer) => placeOfLayer(folder, layer)
  const left = layers.filter((layer) => !isGone(layer))
  const touched = tableNames.filter((table) =>
    gone.some((layer) => existsSync(tableFile(placeOf(layer), table))),
  )
  const laid = touched.map((table) => ({ table, ...withAndWithout(folder, table, { layers, left }) }))
  const changed = laid.find(({ table, all }) => contentIn(folder, table) !== all)
  if (changed || isDry) return changed?.table ?? null
  for (const { table, rest } of laid) {
    if (rest === null) rmSync(tableFile(folder, table), { force: true })
    else writeFileSync(tableFile(folder, table), rest)
  }
  for (const layer of gone) rmSync(placeOf(layer), { recursive: true })
  writeListed(folder, left)
  return null
}

function contentIn(folder: string, table: Table): string | null {
  const file = tableFile(folder, table)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** A table as all layers make it over what was there before them, and as those that are left do; null where there is none. */
function withAndWithout(
  folder: string,
  table: Table,
  { layers, left }: { layers: readonly ListedLayer[]; left: readonly ListedLayer[] },
): { all: string | null; rest: string | null } {
  const before = contentIn(placeOfBefore(folder), table)
  const base = linesIn(tableFile(placeOfBefore(folder), table))
  const parts = new Map(
    layers.map((layer) => [layer, linesIn(tableFile(placeOfLayer(folder, layer), table))]),
  )
  const lay = (of: readonly ListedLayer[]) => {
    const lines = of.map((layer) => parts.get(layer) ?? [])
    return lines.every((all) => all.length === 0) ? before : laidCsv(table, [base, ...lines])
  }
  return { all: lay(layers), rest: lay(left) }
}
