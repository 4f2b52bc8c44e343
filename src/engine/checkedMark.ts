import { rulesVersion } from './check/rulesVersion.ts'
import type { DataPackage } from './dataPackage.ts'
import { textHash } from './textHash.ts'

/**
 * What the description of a package says once its files passed the checks with clean texts: of which version the
 * checks were, and of what was looked at, which is the data's date and the files with their hashes.
 */
export function checkedMark({ asOf, resources }: Pick<DataPackage, 'asOf' | 'resources'>): string {
  const files = resources.map(({ name, paths, stated }) => [name, paths, stated])
  return `${rulesVersion} ${textHash(JSON.stringify([asOf ?? null, files]))}`
}

/** Whether the files of a package passed the checks before, as they are described now. */
export function isPassed(described: DataPackage): boolean {
  return described.checked === checkedMark(described)
}
