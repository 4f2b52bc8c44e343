import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { glossary } from './glossary.ts'

/** Writes the pages of the documentation that follow from the code. */
export function main(): void {
  const folder = path.resolve(import.meta.dirname, '../../docs')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'glossary.md'), glossary())
}
