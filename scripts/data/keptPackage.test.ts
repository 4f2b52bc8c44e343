import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { writePackage } from '../database/writePackage.ts'
import { smallPackage } from '../testing/olderProject.ts'
import { describeFiles } from './describeFiles.ts'
import { keptPackage } from './keptPackage.ts'
import { foreignFiles } from './packageSeal.ts'

const place = mkdtempSync(path.join(tmpdir(), 'kept-package-'))

afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('a package', () => {
  const folder = path.join(place, 'data')
  const file = (name: string) => path.join(folder, name)

  beforeEach(async () => {
    rmSync(folder, { recursive: true, force: true })
    await writePackage(folder, smallPackage)
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
    await writePackage(folder, smallPackage)
    await describeFiles(folder, false)
    expect(await foreignFiles(folder)).toEqual(['datapackage.json'])
  })
})
