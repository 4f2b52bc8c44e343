import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BothEngines, forBothEngines } from './forBothEngines.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'parts-'))
const paths = [
  'dossiers/state=open/dossiers.csv',
  'dossiers/state=done/office=A/dossiers.csv',
  'dossiers/state=done/office=B/dossiers.csv',
]
let engines: BothEngines

beforeAll(async () => {
  for (const [i, file] of paths.entries()) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    const row = `D${i},procedure,U,2026-11-0${i + 1} 08:30:00`
    writeFileSync(path.join(folder, file), `dossier,type,unit,received\n${row}\n`)
  }
  const resources = [{ name: 'dossiers', path: paths, format: 'csv', lazy: true }]
  writeFileSync(path.join(folder, 'datapackage.json'), JSON.stringify({ name: 'parts', resources }))
  engines = await forBothEngines(folder)
})

afterAll(() => {
  engines.close()
  rmSync(folder, { recursive: true })
})

const sql = 'SELECT dossier FROM dossiers ORDER BY dossier'
const found = (...codes: string[]) => codes.map((dossier) => ({ dossier }))

test('a statement finds the parts that it touches and those that were touched before, each once, in both engines', async () => {
  const ask = (limits?: Record<string, string[]>) =>
    engines.run({ sql, values: [], tables: ['dossiers'], ...(limits ? { parts: { dossiers: limits } } : {}) })
  const both = (...codes: string[]) => ({ native: found(...codes), wasm: found(...codes) })
  expect(await ask({ state: ['open'] })).toEqual(both('D0'))
  expect(await ask({ office: ['B'] })).toEqual(both('D0', 'D2'))
  expect(await ask({ state: ['open'], office: ['B'] })).toEqual(both('D0', 'D2'))
  expect(await ask()).toEqual(both('D0', 'D1', 'D2'))
})
