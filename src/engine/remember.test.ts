import { expect, it } from 'vitest'
import type { Database, Statement } from './Database.ts'
import { remember } from './remember.ts'

const statement = (value: number): Statement => ({ sql: 'SELECT ?', values: [value], tables: [] })

function counted(): { database: Database; asked: number[] } {
  const asked: number[] = []
  const database: Database = {
    async run({ values }, signal) {
      signal?.throwIfAborted()
      const value = Number(values[0])
      asked.push(value)
      if (value < 0) throw new Error('below zero')
      return Array.from({ length: value }, () => ({ value }))
    },
  }
  return { database, asked }
}

it('asks once for the same statement with the same values', async () => {
  const { database, asked } = counted()
  const remembering = remember(database)
  const first = await remembering.run(statement(2))
  expect(await remembering.run(statement(2))).toBe(first)
  await remembering.run(statement(3))
  expect(asked).toEqual([2, 3])
})

it('asks again after a failure, after an abort, for what is big and for what is long ago', async () => {
  const { database, asked } = counted()
  const remembering = remember(database, { most: 1, biggest: 5 })
  await expect(remembering.run(statement(-1))).rejects.toThrow('below zero')
  await expect(remembering.run(statement(-1))).rejects.toThrow('below zero')
  await expect(remembering.run(statement(1), AbortSignal.abort())).rejects.toThrow()
  await remembering.run(statement(6))
  await remembering.run(statement(6))
  await remembering.run(statement(1))
  await remembering.run(statement(2))
  await remembering.run(statement(1))
  expect(asked).toEqual([-1, -1, 6, 6, 1, 2, 1])
})
