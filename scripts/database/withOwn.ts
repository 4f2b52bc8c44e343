import { existsSync } from 'node:fs'
import path from 'node:path'
import { tables } from '../../src/engine/contract.ts'
import type { DataPackage, Resource } from '../../src/engine/dataPackage.ts'

/**
 * A package over whose tables those of a folder lie (`scores.csv` and so on, in the contract's columns), row by
 * row by key; where the package's rows are made up they are set aside. Files of the folder are named by their path.
 */
export function withOwn(described: DataPackage, folder: string): DataPackage {
  const own = tables
    .map((name) => ({ name, file: path.join(folder, `${name}.csv`) }))
    .filter(({ file }) => existsSync(file))
  const known = new Set(described.resources.map(({ name }) => name))
  return {
    ...described,
    resources: [
      ...described.resources.map((resource) => {
        const file = own.find(({ name }) => name === resource.name)?.file
        return file === undefined ? resource : under(resource, file)
      }),
      ...own.filter(({ name }) => !known.has(name)).map(({ name, file }) => alone(name, file)),
    ],
  }
}

function under(resource: Resource, file: string): Resource {
  if (resource.simulated) return alone(resource.name, file)
  return { ...resource, paths: [...resource.paths, file], over: [file] }
}

function alone(name: Resource['name'], file: string): Resource {
  return { name, paths: [file], format: 'csv', stated: [], simulated: false, lazy: false }
}
