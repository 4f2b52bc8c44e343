import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentsOnDisk } from '../../scripts/database/contentsOnDisk.ts'
import { openPackageWasm } from '../../scripts/database/openPackageWasm.ts'
import { writePackage } from '../../scripts/database/writePackage.ts'
import { textHash } from '../engine/textHash.ts'
import { csvRows } from './csvRows.ts'
import { preparedFiles } from './preparedFiles.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'prepared-'))
const inFolder = (name: string) => path.join(folder, name)
const text = (name: string) => readFileSync(inFolder(name), 'utf8')
let files: ReadonlyMap<string, string>

const units = [
  { unit: 'HN', name_vi: 'Thành phố', kind: 'city', parent: null },
  { unit: 'S.A', name_vi: 'Sở A', kind: 'department', parent: 'HN' },
]
const dossier = {
  ...{
    dossier: 'A-1',
    type: 'procedure',
    procedure: 'P.1',
    field: 'Hộ tịch',
    receiving_unit: 'S.A',
    unit: 'S.A',
  },
  ...{ received: '2026-11-02T08:00:00', due: '2026-11-05T17:00:00', finished: '2026-11-04T09:00:00' },
}
const step = {
  ...{ dossier: 'A-1', step: 'receive', order: 1, attempt: 1, unit: 'S.A' },
  ...{ received: '2026-11-02T08:00:00', started: '2026-11-02T08:00:00', finished: '2026-11-02T09:00:00' },
}

/** As the page has it: a package with a file that was replaced, in the engine of browsers. */
beforeAll(async () => {
  await writePackage(folder, { tables: { units, dossiers: [dossier], steps: [step] }, asOf: '2026-11-20' })
  writeFileSync(inFolder('units.csv'), `${text('units.csv')}S.B,Sở B,department,HN\n`)
  const database = await openPackageWasm(folder)
  const contents = {
    ...contentsOnDisk(folder),
    countRows: async (file: string) => csvRows(text(file)),
  }
  const made = await preparedFiles(database, {
    text: text('datapackage.json'),
    contents,
    tell: () => undefined,
  })
  files = made.files
  database.close()
  for (const [name, written] of files) {
    mkdirSync(path.dirname(inFolder(name)), { recursive: true })
    writeFileSync(inFolder(name), written)
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

test('unpacked beside the files, the description says what they are', async () => {
  const { resources } = JSON.parse(text('datapackage.json'))
  expect(resources[0]).toMatchObject({ name: 'units', rows: 3, bytes: statSync(inFolder('units.csv')).size })
  const database = await openPackageWasm(folder)
  await database.run({ sql: 'SELECT count(*) AS n FROM units', values: [], tables: ['units'] })
  expect(database.report.flatMap(({ differs }) => differs)).toEqual([])
  database.close()
})

test('what was computed is of that description, and the paths of cases are among it', () => {
  const version = textHash(text('datapackage.json'))
  const names = [...files.keys()].filter((name) => name !== 'datapackage.json')
  expect(names).toEqual([
    'overview.json',
    'rows/first.json',
    ...['month', 'quarter', 'half', 'year'].map((one) => `paths/${one}.json`),
  ])
  for (const name of names) expect(JSON.parse(text(name))).toMatchObject({ version })
  expect(JSON.parse(text('paths/month.json')).types.procedure.whole.length).toBeGreaterThan(0)
})
