import { expect, test } from 'vitest'
import type { Resource } from './dataPackage.ts'
import { limitsOf, partLoader, touches } from './packageParts.ts'

const open = 'dossiers/state=open/dossiers.parquet'
const here = 'dossiers/state=done/office=X.00070/dossiers.parquet'
const there = 'dossiers/state=done/office=S.NNMT/dossiers.parquet'

const resource: Resource = {
  name: 'dossiers',
  paths: [open, here, there],
  format: 'parquet',
  stated: [],
  simulated: true,
  lazy: true,
}

test('what a file is limited to stands in its folders', () => {
  expect([...limitsOf(here)]).toEqual([
    ['state', 'done'],
    ['office', 'X.00070'],
  ])
  expect([...limitsOf('x=1.parquet')]).toEqual([])
})

test('a file is touched unless a key that it has is asked for with other values only', () => {
  expect(touches(open, { office: ['X.00070'] })).toBe(true)
  expect(touches(here, { office: ['X.00070', 'X.1'] })).toBe(true)
  expect(touches(there, { office: ['X.00070'] })).toBe(false)
  expect(touches(there, { state: ['open', 'late'] })).toBe(false)
  expect(touches(there)).toBe(true)
  expect(touches('dossiers.csv', { state: ['open'] })).toBe(true)
})

test('the table is made once, and each file is loaded once, when it is first touched', async () => {
  const calls: [string[], boolean][] = []
  const { load } = partLoader(async ({ paths }, more) => {
    await Promise.resolve()
    calls.push([[...paths], more])
  })
  await Promise.all([load(resource, { state: ['open'] }), load(resource, { office: ['X.00070'] })])
  expect(calls).toEqual([
    [[], false],
    [[open], true],
    [[here], true],
  ])
  await load(resource, { state: ['open'] })
  expect(calls).toHaveLength(3)
  await load(resource)
  expect(calls[3]).toEqual([[there], true])
})

test('a table of which nothing is touched is made all the same', async () => {
  const calls: boolean[] = []
  const { load } = partLoader(async (_, more) => void calls.push(more))
  await load({ ...resource, paths: [here] }, { office: ['S.NNMT'] })
  expect(calls).toEqual([false])
})

test('after a failure whoever asks again gets the table made anew, with all that is touched then', async () => {
  let fails = true
  const calls: [string[], boolean][] = []
  const { load } = partLoader(async ({ paths }, more) => {
    calls.push([[...paths], more])
    if (fails && paths.includes(here)) throw new Error('gone')
  })
  await load(resource, { state: ['open'] })
  await expect(load(resource, { office: ['X.00070'] })).rejects.toThrow('gone')
  fails = false
  await load(resource, { office: ['X.00070'] })
  expect(calls.slice(3)).toEqual([
    [[], false],
    [[open, here], true],
  ])
})
