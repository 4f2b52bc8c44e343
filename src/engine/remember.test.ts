import { expect, it } from 'vitest'
import type { Database, Row, Statement } from './Database.ts'
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

it('asks once for those who want the same at the same time, and stops when all of them have left', async () => {
  const asked: { signal: AbortSignal | undefined; answer: (rows: Row[]) => void }[] = []
  const remembering = remember({
    run: (_, signal) => new Promise((answer) => void asked.push({ signal, answer })),
  })
  const [one, other, late] = [new AbortController(), new AbortController(), new AbortController()]
  const first = remembering.run(statement(1), one.signal)
  const second = remembering.run(statement(1), other.signal)
  expect(asked.length).toBe(1)
  one.abort()
  await expect(first).rejects.toThrow()
  expect(asked[0]?.signal?.aborted).toBe(false)
  asked[0]?.answer([{ value: 1 }])
  expect(await second).toEqual([{ value: 1 }])

  const third = remembering.run(statement(2), late.signal)
  late.abort()
  await expect(third).rejects.toThrow()
  expect(asked[1]?.signal?.aborted).toBe(true)
  const again = remembering.run(statement(2))
  expect(asked.length).toBe(3)
  asked[2]?.answer([])
  expect(await again).toEqual([])
})
