import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { expectKept, makeOlderProject } from '../testing/olderProject.ts'

const place = mkdtempSync(path.join(tmpdir(), 'own-package-'))
const project = path.join(place, 'project')

beforeAll(() => makeOlderProject(project))
afterAll(() => rmSync(place, { recursive: true, force: true }))

test.each([
  ['npm start', 'scripts/start.mjs', '--no-open'],
  ['npm run build', 'scripts/build.mjs'],
  ['npm run data', 'scripts/run.mjs', 'scripts/data/data.ts'],
])('an older package of one’s own is not written over by %s, which says how to go on', (_, ...args) => {
  expectKept(project, ...args)
})
