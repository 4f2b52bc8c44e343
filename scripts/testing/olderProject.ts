import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { writePackage } from '../database/writePackage.ts'

const root = path.resolve(import.meta.dirname, '../..')

export const smallPackage = {
  tables: {
    units: [{ unit: 'HN', name_vi: 'Thành phố', kind: 'city' }],
    events: [{ date: '2026-11-02', kind: 'holiday', scope: 'HN' }],
  },
  asOf: '2026-11-20',
}

/** Makes a copy of the project with a package of one’s own in public/data, older than the project’s contract. */
export async function makeOlderProject(project: string): Promise<void> {
  mkdirSync(project)
  for (const name of ['package.json', 'package-lock.json', 'vite.config.ts', 'scripts', 'src', 'data']) {
    cpSync(path.join(root, name), path.join(project, name), { recursive: true })
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'))
  await writePackage(path.join(project, 'public', 'data'), smallPackage)
  const later = new Date(Date.now() + 60_000)
  utimesSync(path.join(project, 'src/engine/contract.ts'), later, later)
}

/** Runs a script of such a project, and expects that it says what differs and leaves the package as it is. */
export function expectKept(project: string, ...args: string[]): void {
  const content = () => readFileSync(path.join(project, 'public/data/units.csv'), 'utf8')
  const before = content()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
  expect(status).toBe(1)
  for (const part of [
    'khác ở: datapackage.json',
    'npm run prepare-data -- --data public/data',
    '-- --replace',
  ]) {
    expect(stderr).toContain(part)
  }
  expect(stderr).not.toContain('Error')
  expect(content()).toBe(before)
}
