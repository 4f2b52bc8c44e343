import { existsSync } from 'node:fs'
import path from 'node:path'
import { tables } from '../../src/engine/contract.ts'
import type { DataPackage } from '../../src/engine/dataPackage.ts'
import { layOverPackage } from '../../src/engine/layers/layOverPackage.ts'

/** A package over whose tables those of a folder lie: `scores.csv` and so on, in the contract's columns. */
export function withOwn(described: DataPackage, folder: string): DataPackage {
  const own = tables
    .map((table) => ({ table, path: path.join(folder, `${table}.csv`) }))
    .filter((file) => existsSync(file.path))
  return layOverPackage(described, own)
}
