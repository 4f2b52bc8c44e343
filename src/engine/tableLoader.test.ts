import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { describeFiles } from '../../scripts/data/describeFiles.ts'
import { set, sound } from '../../scripts/database/brokenPackages.examples.ts'
import { duckDbInNode, fetchedPackage } from '../../scripts/database/duckDbInNode.ts'
import { writePackage } from '../../scripts/database/writePackage.ts'
import { checkedMark } from './checkedMark.ts'
import { dataError } from './DataError.ts'
import { parseDataPackage } from './dataPackage.ts'
import type { FetchedFiles } from './fetchResource.ts'
import { progressStore, waitingResources } from './progressStore.ts'
import { type TableLoader, tableLoader } from './tableLoader.ts'

let folder: string

const file = (name: string) => path.join(folder, name)

/** A score beyond its maximum, which the checks find; the description says what they found before. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'loader-'))
  const { scores, components, editions, indices, places, publications } = sound
  const tables = set('scores', 16, { score: 10.5 })({
    ...{ scores, components, editions, indices, places, publications },
  })
  await writePackage(folder, { asOf: '2026-11-20', tables })
  await describeFiles(folder, false)
})

afterEach(() => rm(folder, { recursive: true }))

async function describe(change: Readonly<Record<string, unknown>>): Promise<void> {
  const text = await readFile(file('datapackage.json'), 'utf8')
  await writeFile(file('datapackage.json'), JSON.stringify({ ...JSON.parse(text), ...change }))
}

async function passed(): Promise<void> {
  await describe({ checked: checkedMark(parseDataPackage(await readFile(file('datapackage.json'), 'utf8'))) })
}

/** How the scores stand once they were loaded, after what is done `before` that. */
async function loaded(before?: (loader: TableLoader, fetched: FetchedFiles) => Promise<void>) {
  const { described, fetched } = fetchedPackage(folder)
  const duckDb = await duckDbInNode()
  const progress = progressStore()
  progress.set({ resources: waitingResources(described) })
  try {
    const base = new URL('http://localhost/')
    const loader = tableLoader({ base, described, duckDb: Promise.resolve(duckDb), progress, fetched })
    await before?.(loader, fetched)
    await loader.load('scores')
    return progress.getSnapshot().resources.find(({ table }) => table === 'scores')
  } finally {
    duckDb.end()
  }
}

/** Codes of what is told of the scores, once they are loaded. */
async function told(): Promise<string[] | undefined> {
  return (await loaded())?.faults.map(({ code }) => code)
}

test('a package that says nothing of checks is checked', async () => {
  expect(await told()).toEqual(['score-beyond'])
})

test('one that passed these checks is not checked again', async () => {
  await passed()
  expect(await told()).toEqual([])
})

test('one that passed other checks, or on another date of the data, is', async () => {
  await describe({ checked: '0 0123456789abcdef' })
  expect(await told()).toEqual(['score-beyond'])
  await passed()
  await describe({ asOf: '2026-11-21' })
  expect(await told()).toEqual(['score-beyond'])
})

test.each(['scores.csv', 'places.csv'])('one of which %s is not as described is', async (name) => {
  await passed()
  await appendFile(file(name), '\n')
  expect(await told()).toEqual(['score-beyond'])
})

test('a file that did not come ahead is fetched again by whoever needs it', async () => {
  const scores = await loaded(async (loader, fetched) => {
    const held = fetched.get('scores.csv')
    fetched.set('scores.csv', Promise.reject(dataError({ code: 'host-refuses', file: 'scores.csv' })))
    await expect(loader.fetch('scores')).rejects.toThrow('host-refuses')
    if (held) fetched.set('scores.csv', held)
  })
  expect(scores?.state).toBe('loaded')
})

test('parts of cases that passed are not checked again; with one that is not as described are the steps there', async () => {
  const own = ['dossiers/office=A', 'dossiers/office=B', 'steps/office=A', 'steps/office=B']
  const paths = own.map((part) => `${part}/rows.csv`)
  for (const [i, one] of paths.entries()) {
    const code = i % 2
    await mkdir(path.dirname(file(one)), { recursive: true })
    await writeFile(
      file(one),
      i < 2
        ? `dossier,type,unit,received\nD${code},procedure,U,2026-11-02 08:30:00\n`
        : `dossier,step,order,attempt,unit,received\nD${code},Nhận,1,1,U,\nLOST${code},Nhận,1,1,U,\n`,
    )
  }
  const lazy = (name: string) => {
    return { name, path: paths.filter((one) => one.startsWith(name)), format: 'csv', lazy: true }
  }
  await describe({ resources: [lazy('dossiers'), lazy('steps')] })
  await describeFiles(folder, false)
  await passed()
  await appendFile(file(paths[1] ?? ''), 'D9,procedure,U,2026-11-03 08:30:00\n')
  const { described, fetched } = fetchedPackage(folder)
  const contents = await Promise.all(paths.map(async (one) => new Blob([await readFile(file(one))])))
  const duckDb = await duckDbInNode()
  const progress = progressStore()
  progress.set({ resources: waitingResources(described) })
  const faultsOf = (name: string) =>
    progress.getSnapshot().resources.flatMap(({ table, faults }) => (table === name ? faults : []))
  try {
    const loader = tableLoader({
      ...{
        base: new URL('http://localhost/'),
        described,
        duckDb: Promise.resolve(duckDb),
        progress,
        fetched,
      },
      own: new Map(paths.map((one, i) => [one, contents[i] ?? new Blob()])),
    })
    await loader.load('dossiers', { office: ['A'] })
    await loader.load('steps')
    expect(faultsOf('steps')).toEqual([])
    await loader.load('dossiers', { office: ['B'] })
    const [told] = faultsOf('dossiers')
    expect(told).toMatchObject({ code: 'code-unknown', file: 'steps/office=A/rows.csv', row: 3, rows: 2 })
  } finally {
    duckDb.end()
  }
})
