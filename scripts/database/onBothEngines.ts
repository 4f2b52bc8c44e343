import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Database } from '../../src/engine/Database.ts'
import { type BothEngines, forBothEngines } from './forBothEngines.ts'
import { type PackageContent, writePackage } from './writePackage.ts'

export interface TestedPackage {
  folder(): string
  engines(): BothEngines
  /** The answer, which must be the same from native DuckDB and from DuckDB-WASM. */
  same<Answer>(ask: (database: Database) => Promise<Answer>): Promise<Answer>
}

/** A small package that is written for the tests of a file and opened in both engines while they run. */
export function onBothEngines(content: PackageContent): TestedPackage {
  let folder = ''
  let opened: BothEngines | null = null
  const engines = () => {
    if (opened === null) throw new Error('the package is open only while tests run')
    return opened
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'package-'))
    await writePackage(folder, content)
    opened = await forBothEngines(folder)
  })

  afterAll(async () => {
    opened?.close()
    await rm(folder, { recursive: true })
  })

  return {
    folder: () => folder,
    engines,
    async same(ask) {
      const answer = await ask(engines().native)
      expect(await ask(engines().wasm)).toEqual(answer)
      return answer
    },
  }
}
