import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** The project's own data package, built without a word if it is not there. @throws where that fails */
export function defaultData(): string {
  const folder = path.join(root, 'public', 'data')
  if (existsSync(path.join(folder, 'datapackage.json'))) return folder
  const script = ['scripts/run.mjs', 'scripts/data/data.ts']
  const { status, stderr, error } = spawnSync(process.execPath, script, { cwd: root, encoding: 'utf8' })
  if (error) throw error
  if (status !== 0) throw new Error(`the data package could not be built:\n${stderr}`)
  return folder
}
