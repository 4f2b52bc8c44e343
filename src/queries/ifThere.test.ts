import { expect, test } from 'vitest'
import type { Database } from '../engine/Database.ts'
import { dataError } from '../engine/DataError.ts'
import { isFileFault } from '../engine/isFileFault.ts'
import { ifThere } from './ifThere.ts'

const run = () => Promise.resolve([])
const strict: Database = { run }
const lenient: Database = { run, goesWithout: isFileFault }
const missing = dataError({ code: 'file-missing', file: 'sources.csv' })

test('what rests on a file that is not there is null where the reader is told so, and thrown elsewhere', async () => {
  expect(await ifThere(lenient, Promise.reject(missing))).toBeNull()
  await expect(ifThere(strict, Promise.reject(missing))).rejects.toBe(missing)
  expect(await ifThere(lenient, Promise.resolve([]))).toEqual([])
})

test.each([
  ['another package', dataError({ code: 'package-replaced', file: 'datapackage.json' })],
  ['the engine', dataError({ code: 'engine-failed', file: 'duckdb-eh.wasm' })],
  ['a wrong statement', new Error('Binder Error')],
])('nothing goes on without %s', async (_, error) => {
  await expect(ifThere(lenient, Promise.reject(error))).rejects.toBe(error)
})
