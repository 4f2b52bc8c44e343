import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Statement } from '../Database.ts'
import { parseDataPackage } from '../dataPackage.ts'
import { packRows } from './packedRows.ts'
import { type PreparedFile, preparedForm, rowsKey } from './preparedFile.ts'
import { preparedRows } from './preparedRows.ts'

const indices: Statement = { sql: 'SELECT a FROM indices', values: [], tables: ['indices'] }
const scores: Statement = { sql: 'SELECT b FROM scores WHERE x = ?', values: ['X'], tables: ['scores'] }
const rows = { indices: [{ a: 'X' }], scores: [{ b: 1.5 }, { b: null }] }

const fileOf = (
  statement: Statement,
  packed: PreparedFile['statements'][string],
  change = {},
): PreparedFile => ({
  form: preparedForm,
  version: 'v1',
  statements: { [rowsKey(statement)]: packed },
  ...change,
})

const files: Record<string, unknown> = {
  '/rows/first.json': fileOf(indices, packRows(rows.indices)),
  '/rows/X.json': fileOf(scores, packRows(rows.scores)),
  '/rows/OTHER.json': fileOf({ ...scores, values: ['OTHER'] }, packRows(rows.scores), { version: 'v0' }),
}
const asked: string[] = []
const host = createServer(({ url = '' }, response) => {
  asked.push(url)
  const file = files[url]
  response.writeHead(file ? 200 : 404).end(JSON.stringify(file ?? null))
})
let base: URL

beforeAll(async () => {
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  base = new URL(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
})

afterAll(() => {
  host.closeAllConnections()
  host.close()
})

const open = (prepared: readonly string[], likely: string | null = null) => {
  const described = parseDataPackage(JSON.stringify({ resources: [], prepared }))
  return preparedRows({ base, version: 'v1', described }, likely)
}

test('a statement without values and one about an index are answered from their files, each fetched once', async () => {
  const before = asked.length
  const prepared = open(['first', 'X'], 'X')
  expect(await prepared.rowsOf(indices)).toEqual(rows.indices)
  expect(await prepared.rowsOf(scores)).toEqual(rows.scores)
  expect(await prepared.rowsOf(scores)).toEqual(rows.scores)
  expect(asked.slice(before)).toEqual(['/rows/first.json', '/rows/X.json'])
})

test.each<[string, Statement]>([
  ['another text', { ...indices, sql: 'SELECT b FROM indices' }],
  ['other values', { ...scores, values: ['X', 2021] }],
  ['an index of which nothing was prepared', { ...scores, values: ['Y'] }],
  ['rows of another version of the package', { ...scores, values: ['OTHER'] }],
  ['a file that does not come', { ...scores, values: ['AWAY'] }],
  ['tables that come in parts', { ...indices, parts: { dossiers: { state: ['open'] } } }],
])('%s is asked of the engine', async (_, statement) => {
  expect(await open(['first', 'X', 'OTHER', 'AWAY']).rowsOf(statement)).toBeNull()
})

test('a package that says of none has none, and nothing is fetched', async () => {
  const before = asked.length
  expect(await open([]).rowsOf(indices)).toBeNull()
  expect(asked.length).toBe(before)
})

test('once a table is left nothing of it is given, and it is told whether anything was', async () => {
  const prepared = open(['first', 'X'])
  await prepared.rowsOf(indices)
  expect(prepared.leave('indices')).toBe(true)
  expect(prepared.leave('scores')).toBe(false)
  expect(await prepared.rowsOf(indices)).toBeNull()
  expect(await prepared.rowsOf(scores)).toBeNull()
})
