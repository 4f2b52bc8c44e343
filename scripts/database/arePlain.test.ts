import { beforeAll, expect, it } from 'vitest'
import { arePlain } from '../../src/engine/arePlain.ts'
import { arrowRows } from '../../src/engine/arrowRows.ts'
import type { Table } from '../../src/engine/contract.ts'
import type { Execute } from '../../src/engine/Execute.ts'
import { connect } from './openPackageWasm.ts'

let execute: Execute

beforeAll(async () => {
  const connection = await connect()
  execute = async (sql) => arrowRows(await connection.query(sql))
})

type Row = Record<string, string | null>

/** Cells of very many rows, all of which are alike but the last. */
async function cells(table: Table, usual: Row, last: Row = {}) {
  const row = (values: Row) =>
    Object.entries(values).map(([name, text]) => `${text === null ? text : `'${text}'`} AS "${name}"`)
  await execute(`CREATE OR REPLACE TABLE cells AS SELECT ${row(usual).join(', ')} FROM range(10000)
    UNION ALL SELECT ${row({ ...usual, ...last }).join(', ')}`)
  const types = new Map(Object.keys(usual).map((name) => [name, 'VARCHAR']))
  return arePlain(execute, { table, from: 'cells', types })
}

const measured = { date: '2026-11-20', days: '1', unit: 'S.NOIVU', field: 'Đất đai', numerator: '-1.5' }
const index = { index: 'PCI', name_vi: 'Năng lực cạnh tranh', groups: 'false', decimals: '2' }

it('many cells that are written as this project writes them are plain, empty ones too', async () => {
  expect(await cells('measurements', measured, { field: null, days: null, numerator: '1e-7' })).toBe(true)
  expect(await cells('indices', index)).toBe(true)
})

it.each([
  ['no date', { date: '2026-13-20' }],
  ['a date with its time', { date: '2026-11-20 10:00:00' }],
  ['no whole number', { days: '1.5' }],
  ['words in the place of a number', { numerator: 'x' }],
  ['what is no finite number', { numerator: 'Infinity' }],
  ['a blank behind a text', { field: 'Đất đai ' }],
  ['a text whose marks stand apart', { field: 'Đất đai'.normalize('NFD') }],
  ['another Đ', { field: 'Ðất đai' }],
])('%s in one of them is seen', async (_, last) => {
  expect(await cells('measurements', measured, last)).toBe(false)
})

it('what is no instant is seen', async () => {
  const usual = { dossier: 'H1', received: '2026-11-20T08:00:00' }
  expect(await cells('dossiers', usual)).toBe(true)
  expect(await cells('dossiers', usual, { received: 'hôm qua' })).toBe(false)
})
