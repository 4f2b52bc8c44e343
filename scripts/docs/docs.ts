import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exampleTemplate } from './exampleTemplate.ts'
import { glossary } from './glossary.ts'
import { reportFields } from './reportFields.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Writes the pages of the documentation that follow from the code, and the template to begin with. */
export async function main(): Promise<void> {
  write('docs/glossary.md', glossary())
  write('docs/truong-bao-cao.md', reportFields())
  write('public/mau/bao-cao.docx', await exampleTemplate())
}

function write(file: string, content: string | Uint8Array): void {
  const full = path.join(root, file)
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, content)
}
