import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sound } from '../database/brokenPackages.examples.ts'
import { writePackage } from '../database/writePackage.ts'
import { describeChecked } from './describeChecked.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'checked-'))
  await writePackage(folder, { tables: sound, parquet: ['scores'] })
})

afterEach(() => rm(folder, { recursive: true }))

async function saysSo(): Promise<unknown> {
  await describeChecked(folder, false)
  return JSON.parse(await readFile(path.join(folder, 'datapackage.json'), 'utf8')).checked
}

test('a package whose cells are as they are read says that it passed', async () => {
  expect(await saysSo()).toMatch(/^\d+ [0-9a-f]{16}$/)
})

test.each([
  ['a blank before a name', 'Sở A', ' Sở A'],
  ['letters and marks apart', 'Sở A', 'Sở A'.normalize('NFD')],
  ['another Đ', 'Sở A', 'Ðở A'],
])('one with %s does not', async (_, from, to) => {
  const file = path.join(folder, 'units.csv')
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
  expect(await saysSo()).toBe(undefined)
})
