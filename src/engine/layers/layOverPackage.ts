import type { Table } from '../contract.ts'
import type { DataPackage, Resource } from '../dataPackage.ts'

export interface OwnFile {
  table: Table
  /** By which it is read; CSV in the contract's columns. */
  path: string
  /** It holds made-up measurements. */
  simulated?: boolean
}

/** What is counted from cases, or reported of it: made up together, and set aside together. */
const operational: readonly Table[] = ['measurements', 'dossiers', 'steps', 'closings']

/** What a reader measured, or counts. */
const counted: readonly Table[] = ['measurements', 'dossiers']

/**
 * A package over whose tables those of a reader lie, in their order, row by row by key. Made-up rows are set aside:
 * of the same table, and where measurements or cases are the reader's, all that is made up of what was done.
 */
export function layOverPackage(described: DataPackage, own: readonly OwnFile[]): DataPackage {
  if (own.length === 0) return described
  const isAside = (name: Table) =>
    own.some(({ table }) => table === name) ||
    (operational.includes(name) && own.some(({ table }) => counted.includes(table)))
  const kept = described.resources.filter(({ name, simulated }) => !(simulated && isAside(name)))
  const tables = [...new Set(own.map(({ table }) => table))]
  const over = (name: Table) => own.filter(({ table }) => table === name).map(({ path }) => path)
  const resources = [
    ...kept.map((resource) =>
      tables.includes(resource.name) ? under(resource, over(resource.name)) : resource,
    ),
    ...tables
      .filter((table) => !kept.some(({ name }) => name === table))
      .map((table) =>
        alone(
          table,
          over(table),
          own.some((one) => one.table === table && one.simulated === true),
        ),
      ),
  ]
  const { asOf, ...about } = described
  // The date of made-up measurements is not that of the reader's.
  const dated =
    kept.some(({ name }) => name === 'measurements') || !tables.some((table) => counted.includes(table))
  return { ...about, ...(dated && asOf !== undefined && { asOf }), resources }
}

function under(resource: Resource, over: readonly string[]): Resource {
  const { bytes: _, rows: __, ...about } = resource
  return { ...about, paths: [...resource.paths, ...over], over }
}

function alone(name: Table, over: readonly string[], simulated: boolean): Resource {
  return { name, paths: over, over: over.slice(1), format: 'csv', stated: [], simulated, lazy: false }
}
