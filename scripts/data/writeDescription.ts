import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { descriptionText } from '../../src/prepare/describeContents.ts'

/** Replaces the description of a package, whole. */
export function writeDescription(folder: string, description: Record<string, unknown>): void {
  const target = path.join(folder, 'datapackage.json')
  writeFileSync(`${target}.new`, descriptionText(description))
  renameSync(`${target}.new`, target)
}
