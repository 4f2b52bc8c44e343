import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Replaces the description of a package, whole. */
export function writeDescription(folder: string, description: Record<string, unknown>): void {
  const target = path.join(folder, 'datapackage.json')
  writeFileSync(`${target}.new`, `${JSON.stringify(description, null, 2)}\n`)
  renameSync(`${target}.new`, target)
}
