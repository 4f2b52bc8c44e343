import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Table } from '../../src/engine/contract.ts'
import { openPackage } from './openPackage.ts'
import { writePackage } from './writePackage.ts'

const score = (place: string, value: number) => ({
  index: 'PCI',
  year: 2021,
  place_system: '63',
  place,
  component: 'PCI',
  score: value,
  source: 'published',
})

let folder: string
let data: string
let own: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'own-'))
  data = path.join(folder, 'data')
  own = path.join(folder, 'own')
  mkdirSync(own)
  await writePackage(data, {
    tables: {
      indices: [{ index: 'PCI', name_vi: 'PCI', name_en: 'PCI', scale: 'points', decimals: 2 }],
      scores: [score('01', 68.6), score('48', 70.2)],
      units: [{ unit: 'HN', name_vi: 'Hà Nội', kind: 'city', parent: null }],
    },
  })
})

afterAll(() => rmSync(folder, { recursive: true }))

async function asked(sql: string, tables: Table[], laid: string | null) {
  const database = await openPackage(data, { own: laid })
  const rows = await database.run({ sql, values: [], tables })
  const faults = database.report.flatMap((one) => one.faults)
  database.close()
  return { rows, faults }
}

const places = 'SELECT place, score, source FROM scores ORDER BY place'

it('rows of a folder take the place of those with the same key, and others come beside them', async () => {
  writeFileSync(
    path.join(own, 'scores.csv'),
    'index,year,place_system,place,component,score,source\nPCI,2021,63,48,PCI,71.5,own.xlsx\nPCI,2021,63,79,PCI,67.1,own.xlsx\n',
  )
  const before = await asked(places, ['scores'], null)
  expect(before.rows).toEqual([
    { place: '01', score: 68.6, source: 'published' },
    { place: '48', score: 70.2, source: 'published' },
  ])
  const after = await asked(places, ['scores'], own)
  expect(after.rows).toEqual([
    { place: '01', score: 68.6, source: 'published' },
    { place: '48', score: 71.5, source: 'own.xlsx' },
    { place: '79', score: 67.1, source: 'own.xlsx' },
  ])
  expect(after.faults).toEqual([])
})

it('a table that the package lacks is that of the folder alone, and one that the folder lacks is as it was', async () => {
  writeFileSync(path.join(own, 'publications.csv'), 'index,year,place_system,places_ranked\nPCI,2021,63,3\n')
  const sql = 'SELECT places_ranked AS n FROM publications UNION ALL SELECT count(*) FROM units'
  const { rows } = await asked(sql, ['publications', 'units'], own)
  expect(rows.map(({ n }) => Number(n))).toEqual([3, 1])
})

it('a row at fault is named by the file of the folder', async () => {
  const file = path.join(own, 'scores.csv')
  writeFileSync(
    file,
    'index,year,place_system,place,component,score\nPCI,2021,63,48,PCI,many\nPCI,2021,63,79,PCI,67.1\n',
  )
  const { rows, faults } = await asked(places, ['scores'], own)
  expect(faults).toMatchObject([{ code: 'value-invalid', file, row: 2, column: 'score', value: 'many' }])
  expect(rows.map(({ place, score }) => `${place} ${score}`)).toEqual(['01 68.6', '48 70.2', '79 67.1'])
})

it('cases of a folder are counted, in the place of all that is made up of what was done', async () => {
  const cases = path.join(folder, 'cases')
  mkdirSync(cases)
  const line = (code: number, finished: string) =>
    `H${code},procedure,HN,2026-10-0${code} 08:00:00,2026-10-12,2026-10-12,${finished}`
  writeFileSync(
    path.join(cases, 'dossiers.csv'),
    `${['dossier,type,unit,received,due_original,due,finished', line(1, '2026-10-09'), line(2, '2026-10-14'), line(3, '')].join('\n')}\n`,
  )
  const made = path.join(folder, 'made')
  const measured = {
    days: 1,
    unit: 'HN',
    field: null,
    indicator: 'received',
    numerator: 9,
    denominator: null,
  }
  await writePackage(made, {
    asOf: '2026-11-20',
    tables: {
      units: [
        { unit: 'HN', name_vi: 'Hà Nội', kind: 'city', parent: null, valid_from: null, valid_to: null },
      ],
      indicators: [
        {
          indicator: 'received',
          name_vi: 'Tiếp nhận',
          measure: 'dossiers',
          kind: 'count',
          direction: 'higher',
        },
      ],
      events: [],
      measurements: [{ ...measured, date: '2026-11-02' }],
      closings: [],
    },
    simulated: ['measurements', 'closings'],
  })
  const rowsOf = async (options: { own?: string; today?: string }) => {
    const database = await openPackage(made, options)
    const rows = await database.run({
      sql: `SELECT indicator, CAST(sum(numerator) AS DOUBLE) AS numerator, CAST(sum(denominator) AS DOUBLE) AS denominator
        FROM measurements WHERE indicator IN ('received', 'on_time') GROUP BY ALL ORDER BY indicator`,
      values: [],
      tables: ['measurements'],
    })
    const { asOf } = database.package
    database.close()
    return { asOf, rows: rows.map(({ indicator, ...counts }) => [indicator, ...Object.values(counts)]) }
  }
  expect(await rowsOf({})).toEqual({ asOf: '2026-11-20', rows: [['received', 9, null]] })
  expect(await rowsOf({ own: cases })).toEqual({
    asOf: '2026-10-14',
    rows: [
      ['on_time', 1, 2],
      ['received', 3, null],
    ],
  })
  expect(await rowsOf({ own: cases, today: '2026-10-10' })).toEqual({
    asOf: '2026-10-10',
    rows: [
      ['on_time', 1, 1],
      ['received', 3, null],
    ],
  })
})
