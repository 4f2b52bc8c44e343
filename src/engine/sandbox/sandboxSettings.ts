import { type DataPackage, fileFormat } from '../dataPackage.ts'
import { csvNames } from '../readInWasm.ts'
import { sqlString } from '../sqlText.ts'

/**
 * Run on a sandbox before anything else: of files DuckDB opens only those of the package while they are loaded,
 * nothing is kept on disk, memory is bounded, and no setting can be changed afterwards.
 */
export function sandboxSettings({ resources }: DataPackage, memory: string): string[] {
  const names = resources.flatMap((resource) =>
    resource.paths
      .filter((path) => fileFormat(resource, path) === 'csv')
      .flatMap((path) => csvNames(resource.name, path)),
  )
  return [
    `SET memory_limit = '${memory}'`,
    "SET temp_directory = ''",
    `SET allowed_paths = [${names.map(sqlString).join(', ')}]`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ]
}
