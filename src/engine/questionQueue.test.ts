import { afterAll, expect, test } from 'vitest'
import { connect } from '../../scripts/database/openPackageWasm.ts'

const connection = await connect()
afterAll(() => connection.close())

const ordered: string[] = []
async function ask(name: string, sql: string, later: boolean, signal?: AbortSignal) {
  try {
    const table = await connection.ask(sql, { most: 60_000, later }, signal)
    ordered.push(name)
    return Number(table.toArray()[0]?.n)
  } catch (error) {
    ordered.push(`${name} stopped`)
    throw error
  }
}

const long = 'SELECT count(*) AS n FROM range(40000000) AS numbers(i) WHERE i % 8 = 3'
const sum = (to: number) => `SELECT sum(i)::DOUBLE AS n FROM range(${to}) AS numbers(i)`

test('a question for later gives way while it is answered, and both are answered right', async () => {
  ordered.length = 0
  const first = ask('long', long, true)
  await new Promise((resolve) => setTimeout(resolve, 30))
  const others = [ask('second', sum(101), true), ask('a', sum(11), false), ask('b', sum(3_000_001), false)]
  expect(await Promise.all([first, ...others])).toEqual([5_000_000, 5050, 55, 4_500_001_500_000])
  expect(ordered).toEqual(['a', 'b', 'long', 'second'])
})

test('what nobody waits for stops, while others go on', async () => {
  ordered.length = 0
  const [gone, queued] = [new AbortController(), new AbortController()]
  const stopped = ask('long', long, true, gone.signal)
  const never = ask('queued', sum(5), true, queued.signal)
  await new Promise((resolve) => setTimeout(resolve, 30))
  queued.abort(new Error('left'))
  const other = ask('a', sum(11), false)
  gone.abort(new Error('left'))
  const reason = new Error('left')
  expect(await Promise.allSettled([stopped, never, other])).toEqual([
    { status: 'rejected', reason },
    { status: 'rejected', reason },
    { status: 'fulfilled', value: 55 },
  ])
  expect(ordered).not.toContain('long')
  expect(await ask('after', sum(5), true)).toBe(10)
})
