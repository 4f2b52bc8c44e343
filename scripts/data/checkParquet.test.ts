import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, it } from 'vitest'
import type { PackageRow } from '../../src/engine/validate/PackageRow.ts'
import { checkParquet } from './checkParquet.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'parquet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function parquet(name: string, select: string): Promise<string> {
  const file = path.join(folder, name)
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
  return file
}

const one = (date: string, unit = 'HN') =>
  `SELECT DATE '${date}' AS date, 1::TINYINT AS days, '${unit}' AS unit, NULL::VARCHAR AS field, 'received' AS indicator, 3::BIGINT AS numerator, NULL::BIGINT AS denominator`

it('hands over every row in the types of the contract', async () => {
  const file = await parquet('sound.parquet', `${one('2026-11-19')} UNION ALL ${one('2026-11-20')}`)
  const seen: PackageRow[] = []
  const { rows, problems } = await checkParquet('measurements', file, (piece) => {
    seen.push(...piece)
    return []
  })
  expect([rows, problems]).toEqual([2, []])
  expect(seen[1]).toEqual({
    file,
    row: 2,
    values: {
      date: '2026-11-20',
      days: 1,
      unit: 'HN',
      field: null,
      indicator: 'received',
      numerator: 3,
      denominator: null,
    },
  })
})

it('names a key that is there twice, missing values included', async () => {
  const file = await parquet('twice.parquet', `${one('2026-11-20')} UNION ALL ${one('2026-11-20')}`)
  const { problems } = await checkParquet('measurements', file, () => [])
  expect(problems.map(({ message }) => message)).toEqual(['khoá 2026-11-20 / HN / null / received có 2 dòng'])
})

it('reports columns that the contract does not know and misses those that it requires', async () => {
  const file = await parquet(
    'columns.parquet',
    `SELECT * EXCLUDE (unit), 'Nguyễn Văn A' AS applicant FROM (${one('2026-11-20')})`,
  )
  const { problems } = await checkParquet('measurements', file, () => [])
  expect(problems.map(({ level, column }) => [level, column])).toEqual([
    ['report', 'applicant'],
    ['error', 'unit'],
  ])
})
