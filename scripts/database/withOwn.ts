import { existsSync } from 'node:fs'
import path from 'node:path'
import { tables } from '../../src/engine/contract.ts'
import type { DataPackage, Resource } from '../../src/engine/dataPackage.ts'
import { layOverPackage } from '../../src/engine/layers/layOverPackage.ts'

/** A package over whose tables those of a folder lie: `scores.csv` and so on, in the contract's columns. */
export function withOwn(described: DataPackage, folder: string): DataPackage {
  const own = tables
    .map((table) => ({ table, path: path.join(folder, `${table}.csv`) }))
    .filter((file) => existsSync(file.path))
  const laid = layOverPackage(described, own)
  const isCounted = own.some(({ table }) => table === 'dossiers')
  if (!isCounted || laid.resources.some(({ name }) => name === 'measurements')) return laid
  return { ...laid, resources: [...laid.resources, countedAlone] }
}

/** No file has what is counted of a reader's cases. */
const countedAlone: Resource = {
  name: 'measurements',
  ...{ paths: [], format: 'csv', stated: [], simulated: false, lazy: false },
}
