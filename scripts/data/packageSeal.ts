import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseDataPackage } from '../../src/engine/dataPackage.ts'
import { differentContents } from '../../src/engine/differences.ts'
import { contentsOnDisk } from '../database/contentsOnDisk.ts'

type Description = Record<string, unknown>

const descriptionFile = 'datapackage.json'

/** Beside a package, and computed from it. */
const prepared = /^(overview\.json|(paths|rows)[/\\])/

/** A description with the mark that this project wrote it, as it is: SHA-256 of the rest of it. */
export function sealed({ seal: _, ...rest }: Description): Description {
  return { ...rest, seal: sealOf(rest) }
}

/** Files of a folder in which it is not what this project wrote; none where there is nothing yet. */
export async function foreignFiles(folder: string): Promise<string[]> {
  const present = existsSync(folder) ? filesBelow(folder) : []
  if (present.length === 0) return []
  if (!present.includes(descriptionFile)) return present
  const text = readFileSync(path.join(folder, descriptionFile), 'utf8')
  if (!isSealed(text)) return [descriptionFile]
  const { resources } = parseDataPackage(text)
  const described = resources.flatMap(({ paths }) => paths)
  const missing = described.filter((file) => !present.includes(file))
  if (missing.length > 0) return missing
  const contents = contentsOnDisk(folder)
  const changed: string[] = []
  for (const resource of resources) {
    changed.push(...(await differentContents(resource, contents)).map(({ file }) => file))
  }
  const known = new Set([descriptionFile, ...described])
  return [...changed, ...present.filter((file) => !known.has(file) && !prepared.test(file))]
}

function isSealed(text: string): boolean {
  try {
    const { seal, ...rest } = JSON.parse(text)
    return seal === sealOf(rest)
  } catch {
    return false
  }
}

function sealOf(description: Description): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(description)).digest('hex')}`
}

/** Paths with `/`; what systems hide is nobody's data. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
}
