import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../../scripts/report/defaultData.ts'
import { contract, tables } from '../../../engine/contract.ts'
import { quotedName } from './quotedName.ts'
import { sqlExamples } from './sqlExamples.ts'

let data: OpenPackage

beforeAll(async () => {
  data = await openPackage(defaultData())
})

afterAll(() => data.close())

test('there are ten', () => {
  expect(Object.keys(sqlExamples)).toHaveLength(10)
})

test.each(Object.entries(sqlExamples))('the example %s gives rows of the package', async (_, sql) => {
  const named = tables.filter((table) => new RegExp(`\\b${table}\\b`).test(sql))
  const rows = await data.run({ sql, values: [], tables: named })
  expect(rows.length).toBeGreaterThan(0)
})

test('every name that is inserted can stand in a statement', async () => {
  for (const table of tables.filter(
    (one) => one !== 'dossiers' && one !== 'steps' && one !== 'measurements',
  )) {
    const names = Object.keys(contract[table].columns).map(quotedName).join(', ')
    await data.run({ sql: `SELECT ${names} FROM ${quotedName(table)} LIMIT 1`, values: [], tables: [table] })
  }
})
