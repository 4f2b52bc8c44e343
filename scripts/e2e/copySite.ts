import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { built } from './built.ts'

export interface SiteCopy {
  /** For `openSite`. */
  root: string
  /** Path of a file of its data package. */
  file(name: string): string
  remove(): void
}

/** The built app with a data package of its own, which a test may break or replace; without data: that it writes. */
export function copySite({ data: copies = true } = {}): SiteCopy {
  const root = mkdtempSync(path.join(tmpdir(), 'site-'))
  const data = path.join(root, 'public', 'data')
  const dist = path.join(root, 'dist')
  if (copies) cpSync(path.join(built, 'public', 'data'), data, { recursive: true, dereference: true })
  mkdirSync(dist)
  for (const name of readdirSync(path.join(built, 'dist'))) {
    if (name !== 'data') symlinkSync(path.join(built, 'dist', name), path.join(dist, name))
  }
  return {
    root,
    file: (name) => path.join(data, name),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
