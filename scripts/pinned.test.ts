import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Database } from '../src/engine/Database.ts'
import { onBothEngines } from './database/onBothEngines.ts'

const read = (file: string) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8'))
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> }

interface Locked {
  version: string
  resolved?: string
}

test.each([
  ['echarts-for-react', '3.0.6'],
  ['size-sensor', '1.0.3'],
])('%s stays at %s, of which later releases are reported as compromised', (name, version) => {
  const held = Object.entries(packages).filter(([folder]) => folder.endsWith(`node_modules/${name}`))
  expect(held.map(([, locked]) => locked.version)).toEqual([version])
})

test('the lockfile names no registry, so that any mirror serves it', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
})

test('every package is pinned to one version', () => {
  const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(([, one]) => !/^\d/.test(one))
  expect(ranges).toEqual([])
})

describe('DuckDB', () => {
  const { engines } = onBothEngines({ tables: {} })

  test('is of one minor version in the browser and natively', async () => {
    const statement = { sql: 'SELECT version() AS version', values: [], tables: [] }
    const minor = async (database: Database) =>
      /^v\d+\.\d+/.exec(String((await database.run(statement))[0]?.version))?.[0]
    expect(await minor(engines().wasm)).toMatch(/^v1\.\d+$/)
    expect(await minor(engines().native)).toBe(await minor(engines().wasm))
  })
})
