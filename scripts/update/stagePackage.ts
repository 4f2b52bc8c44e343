import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { tables } from '../../src/engine/contract.ts'
import { writeDescription } from '../data/writeDescription.ts'

const descriptionFile = 'datapackage.json'
const prepared = ['overview.json', 'paths', 'rows']

interface Resource {
  name: string
  path: string | string[]
  format?: string
  mediatype?: string
  [other: string]: unknown
}

export interface Staging {
  /** What is shown now. */
  now: string
  /** What came: a whole package, or the files of some tables (`measurements.csv`), which take the place of theirs. */
  given: string
  /** The data's date from now on; as it was said where null. */
  asOf: string | null
}

/**
 * Lays what will be shown in an empty folder.
 * @throws RangeError where nothing came, or a file that is no table's
 */
export function stagePackage(folder: string, { now, given, asOf }: Staging): void {
  const isWhole = existsSync(path.join(given, descriptionFile))
  cpSync(isWhole ? given : now, folder, { recursive: true, dereference: true })
  for (const name of prepared) rmSync(path.join(folder, name), { recursive: true, force: true })
  const text = readFileSync(path.join(folder, descriptionFile), 'utf8')
  const description = JSON.parse(text.replace(/^\uFEFF/, ''))
  if (asOf !== null) description.asOf = asOf
  if (!isWhole) replaceTables(folder, given, description.resources)
  if (asOf !== null || !isWhole) writeDescription(folder, description)
}

function replaceTables(folder: string, given: string, resources: Resource[]): void {
  const names = readdirSync(given).filter((name) => !name.startsWith('.'))
  if (names.length === 0) throw new RangeError(`${given}: không có tệp nào`)
  for (const name of names) {
    const [, table = '', format = ''] = /^(\w+)\.(csv|parquet)$/.exec(name) ?? []
    if (!tables.some((one) => one === table)) {
      throw new RangeError(
        `${name}: không phải tệp của bảng nào. Hãy đặt tên theo bảng, ví dụ measurements.parquet hoặc units.csv.`,
      )
    }
    const before = resources.find((one) => one.name === table)
    for (const file of [before?.path ?? []].flat()) rmSync(path.join(folder, file), { force: true })
    copyFileSync(path.join(given, name), path.join(folder, name))
    const {
      mediatype: _m,
      encoding: _e,
      files: _f,
      ...about
    }: Resource = before ?? { name: table, path: name }
    const next = { ...about, path: name, format }
    if (before) resources[resources.indexOf(before)] = next
    else resources.push(next)
  }
}
