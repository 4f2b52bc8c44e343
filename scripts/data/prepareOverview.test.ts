import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { overviewOfIndices, overviewOfOperations } from '../../src/answers/overview/overview.ts'
import { textHash } from '../../src/engine/textHash.ts'
import { openPackage } from '../database/openPackage.ts'
import { preparedFrom } from './prepareOverview.ts'

const folder = 'public/data'
const database = await openPackage(folder)
const prepared = JSON.parse(readFileSync(`${folder}/overview.json`, 'utf8'))
afterAll(() => database.close())

test('what was prepared with the data package is what the live answers say', async () => {
  const asOf = database.package.asOf ?? null
  expect(prepared.indices).toEqual(await overviewOfIndices(database, { asOf }))
  expect(prepared.operations).toEqual(await overviewOfOperations(database, { asOf }))
  expect(prepared.indices).toHaveLength(7)
})

test('it names the version that the browser computes of the description beside it', async () => {
  const description = readFileSync(`${folder}/datapackage.json`, 'utf8')
  expect(prepared.version).toBe(textHash(description))
  expect((await preparedFrom(folder)).version).toBe(prepared.version)
  expect(textHash(description.replace('2026-11-20', '2026-11-21'))).not.toBe(prepared.version)
})
