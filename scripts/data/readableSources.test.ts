import { expect, test } from 'vitest'
import { gatherTables } from './gatherTables.ts'

const { data } = gatherTables('data')

test('a source says where a reader finds it, not where this project keeps its copy', () => {
  const rows = Object.entries(data).flatMap(([table, rows]) =>
    rows.map(({ values }) => ({ table, source: values.source })),
  )
  expect(rows.filter(({ source }) => typeof source === 'string').length).toBeGreaterThan(1000)
  const paths = rows.filter(({ source }) => /(^|[ (])(data|facts|supplements)\/|\.csv$/.test(String(source)))
  expect(paths).toEqual([])
})
