import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectKept, makeOlderProject } from '../testing/olderProject.ts'

const place = mkdtempSync(path.join(tmpdir(), 'own-package-'))
const project = path.join(place, 'project')
const data = path.join(project, 'public', 'data')

beforeAll(() => makeOlderProject(project))
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('a package of one’s own in public/data, older than the project’s contract', () => {
  it('is not written over by npm test, which says what differs and how to go on', () => {
    expectKept(project, 'scripts/test.mjs')
  })

  it('is used after it was described as it is', () => {
    const prepare = ['scripts/run.mjs', 'scripts/data/prepareData.ts', '--data', 'public/data']
    const prepared = spawnSync(process.execPath, prepare, { cwd: project, encoding: 'utf8' })
    expect([prepared.status, prepared.stderr]).toEqual([0, ''])
    const later = new Date(Date.now() + 120_000)
    utimesSync(path.join(data, 'datapackage.json'), later, later)
    const ensure = ['-e', "import('./scripts/setup.mjs').then(({ ensureData }) => ensureData())"]
    const ensured = spawnSync(process.execPath, ensure, { cwd: project, encoding: 'utf8' })
    expect([ensured.status, ensured.stderr.replace('Preparing what is shown first …\n', '')]).toEqual([0, ''])
    expect(readFileSync(path.join(data, 'units.csv'), 'utf8')).toContain('Thành phố')
  })
})
