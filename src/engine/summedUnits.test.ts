import { expect, test } from 'vitest'
import type { Statement } from './Database.ts'
import { summedUnits } from './summedUnits.ts'

const statement: Statement = {
  sql: 'SELECT long',
  values: ['A,B', 1],
  tables: ['measurements'],
  fromSums: { sql: 'SELECT short', values: ['A,B'], units: ['A', 'B'] },
}

test('a statement is asked by its shorter text while sums are at hand for all of its units', () => {
  const sums = summedUnits()
  expect(sums.soonest(statement)).toMatchObject({ sql: 'SELECT long', values: ['A,B', 1] })
  sums.keep(['A'])
  expect(sums.soonest(statement)).toMatchObject({ sql: 'SELECT long' })
  sums.keep(['A', 'B', 'C'])
  expect(sums.soonest(statement)).toMatchObject({ sql: 'SELECT short', values: ['A,B'] })
  sums.leave('targets')
  expect(sums.soonest(statement)).toMatchObject({ sql: 'SELECT short' })
  sums.leave('measurements')
  expect(sums.soonest(statement)).toMatchObject({ sql: 'SELECT long' })
})
