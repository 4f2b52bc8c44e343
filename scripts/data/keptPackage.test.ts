import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { writePackage } from '../database/writePackage.ts'
import { describeFiles } from './describeFiles.ts'
import { keptPackage } from './keptPackage.ts'
import { foreignFiles } from './packageSeal.ts'

const root = path.resolve(import.meta.dirname, '../..')
const place = mkdtempSync(path.join(tmpdir(), 'kept-package-'))

afterAll(() => rmSync(place, { recursive: true, force: true }))

const own = {
  tables: {
    units: [{ unit: 'HN', name_vi: 'Thành phố', kind: 'city' }],
    events: [{ date: '2026-11-02', kind: 'holiday', scope: 'HN' }],
  },
  asOf: '2026-11-20',
}

describe('a package', () => {
  const folder = path.join(place, 'data')
  const file = (name: string) => path.join(folder, name)

  beforeEach(async () => {
    rmSync(folder, { recursive: true, force: true })
    await writePackage(folder, own)
    await describeFiles(folder, true)
  })

  it('is this project’s own as it was written, with or without what is prepared from it', async () => {
    expect(await foreignFiles(folder)).toEqual([])
    mkdirSync(file('paths'))
    writeFileSync(file('paths/year.json'), '{}')
    writeFileSync(file('overview.json'), '{}')
    writeFileSync(file('.DS_Store'), '')
    expect(await foreignFiles(folder)).toEqual([])
    expect(await foreignFiles(file('nowhere'))).toEqual([])
  })

  it.each([
    ['a letter of a table', 'units.csv', 'Thành phố', 'Thành phO'],
    ['the date in its description', 'datapackage.json', '2026-11-20', '2026-11-21'],
  ])('is somebody else’s once %s is another', async (_, name, from, to) => {
    writeFileSync(file(name), readFileSync(file(name), 'utf8').replace(from, to))
    expect(await foreignFiles(folder)).toEqual([name])
    expect(await keptPackage(folder)).toContain(`khác ở: ${name})`)
  })

  it('is somebody else’s with a file more, one less, and described anew', async () => {
    writeFileSync(file('units.xlsx'), '')
    expect(await foreignFiles(folder)).toEqual(['units.xlsx'])
    rmSync(file('units.xlsx'))
    rmSync(file('events.csv'))
    expect(await foreignFiles(folder)).toEqual(['events.csv'])
    await writePackage(folder, own)
    await describeFiles(folder, false)
    expect(await foreignFiles(folder)).toEqual(['datapackage.json'])
  })
})

describe('a package of one’s own in public/data, older than the project’s contract', () => {
  const project = path.join(place, 'project')
  const data = path.join(project, 'public', 'data')
  const content = () => readFileSync(path.join(data, 'units.csv'), 'utf8')

  beforeAll(async () => {
    mkdirSync(project)
    for (const name of ['package.json', 'package-lock.json', 'vite.config.ts', 'scripts', 'src', 'data']) {
      cpSync(path.join(root, name), path.join(project, name), { recursive: true })
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'))
    await writePackage(data, own)
    const later = new Date(Date.now() + 60_000)
    utimesSync(path.join(project, 'src/engine/contract.ts'), later, later)
  })

  test.each([
    ['npm start', 'scripts/start.mjs', '--no-open'],
    ['npm run build', 'scripts/build.mjs'],
    ['npm test', 'scripts/test.mjs'],
    ['npm run data', 'scripts/run.mjs', 'scripts/data/data.ts'],
  ])('is not written over by %s, which says what differs and how to go on', (_, ...args) => {
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
    expect(content()).toContain('Thành phố')
  })
})
